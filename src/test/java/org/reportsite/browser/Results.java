package org.reportsite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForSelectorOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** What a search page shows. */
final class Results {

    private Results() {}

    /** Runs a test with a page; nothing may be complained of. */
    static void open(Browser browser, String base, Consumer<Page> test) {
        try (BrowserContext context = browser.newContext()) {
            Complaints complaints = Complaints.of(context, base);
            test.accept(context.newPage());
            assertThat(complaints.all()).isEmpty();
        }
    }

    /**
     * Asks, and waits for the answer.
     *
     * @param choices further parameters, each with its {@code &}
     */
    static Page search(Page page, String base, String text, String choices) {
        page.navigate(base + "search.html?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + choices);
        return done(page);
    }

    /** Asks on a search page that is open, and waits for the answer. */
    static Page ask(Page page, String text) {
        done(page)
                .evaluate(
                        "text => { const box = document.querySelector('main #_q'); box.value = text; box.form.requestSubmit(); }",
                        text);
        return done(page);
    }

    /** Waits for the answer. */
    static Page done(Page page) {
        page.waitForSelector(
                "#results[data-state=done]", new WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        return page;
    }

    /** The reports listed: {@code collection/unit/year}. */
    static List<String> found(Page page) {
        return ((List<?>) page.evaluate("[...document.querySelectorAll('#results a')].map(a => a.dataset.report)"))
                .stream().map(String.class::cast).toList();
    }

    /** How many reports are told to be found. */
    static int total(Page page) {
        return Integer.parseInt(page.locator("#results").getAttribute("data-total"));
    }
}
