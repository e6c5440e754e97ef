package org.reportsite.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForSelectorOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.reportsite.testing.SharedData;

/** Search in all reports: exactly those that hold a text, whatever part of a word it is. */
@ExtendWith(Chromium.class)
class SearchIT {

    private static final int PIECES = 50;
    private static final int PIECES_OF_REAL_REPORTS = 200;

    @Test
    void findsExactlyTheReportsThatHoldAPieceOfText(Browser browser) {
        assertFindsPieces(browser, Website.example(), PIECES);
    }

    @Test
    void findsExactlyTheReportsOfRealCollections(Browser browser, @TempDir Path project) throws Exception {
        assumeTrue(SharedData.isHere(), "no ../shared/data");
        SharedData.build(SharedData.copy(project), "target", 2);
        assertFindsPieces(browser, new Website(project.resolve("target/site")), PIECES_OF_REAL_REPORTS);
    }

    private static void assertFindsPieces(Browser browser, Website site, int pieces) {
        PublishedText text = PublishedText.of(site);
        open(browser, site.base(), page -> {
            for (String piece : text.pieces(pieces, new Random(6))) {
                List<String> expected = text.holding(piece);
                search(page, site.base(), piece, "&all=1");
                assertThat(found(page)).as(piece).containsExactlyInAnyOrderElementsOf(expected);
                assertThat(total(page)).as(piece).isEqualTo(expected.size());
            }
        });
    }

    private static void open(Browser browser, String base, Consumer<Page> test) {
        try (BrowserContext context = browser.newContext()) {
            Complaints complaints = Complaints.of(context, base);
            test.accept(context.newPage());
            assertThat(complaints.all()).isEmpty();
        }
    }

    private static Page search(Page page, String base, String text, String choices) {
        page.navigate(base + "search.html?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + choices);
        return done(page);
    }

    private static Page done(Page page) {
        page.waitForSelector(
                "#results[data-state=done]", new WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        return page;
    }

    private static List<String> found(Page page) {
        return ((List<?>) page.evaluate("[...document.querySelectorAll('#results a')].map(a => a.dataset.report)"))
                .stream().map(String.class::cast).toList();
    }

    private static int total(Page page) {
        return Integer.parseInt(page.locator("#results").getAttribute("data-total"));
    }
}
