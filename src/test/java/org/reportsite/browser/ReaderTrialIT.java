package org.reportsite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a new reader looks for is found from the home page in at most three clicks. */
@ParameterizedClass
@EnumSource(Access.class)
class ReaderTrialIT extends ExamplePages {

    private static final int MOST = 3;

    private int clicks;

    ReaderTrialIT(Access access) throws IOException {
        super(access);
    }

    @Test
    void theNewestReportOfAUnit(Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Page page = home(context);
            click(page.locator("section.collection").first().locator(".begin a").getByText("鹤山县"));
            click(page.locator(".reports h3 a").first());
            assertThat(page.locator("h1").innerText()).contains("鹤山县", "2024");
            assertThat(clicks).isLessThanOrEqualTo(MOST);
        }
    }

    @Test
    void whatChangedInTheThirdSectionOfTheNewestReportSinceLastYear(Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Page page = home(context);
            click(page.locator(".attention a").getByText("鹤山县 2024年"));
            Locator third = page.locator(".text > section").nth(2);
            String heading = third.locator("h2").innerText().replaceFirst(" *#$", "");
            click(third.locator(".over a").getByText("历年对比"));
            assertThat(page.locator("table.side .heading").first().innerText()).endsWith(heading);
            assertThat(page.locator("table.side .year").allInnerTexts()).startsWith("2024", "2023");
            assertThat(page.locator("table.side tbody td:first-child ins").count())
                    .isPositive();
            assertThat(clicks).isLessThanOrEqualTo(MOST);
        }
    }

    @Test
    void everyReportThatMentionsAPhrase(Browser browser) {
        List<String> expected = PublishedText.of(Website.example()).holding("办结群众反映的事项");
        try (BrowserContext context = browser.newContext()) {
            Page page = home(context);
            page.locator("main input[type=search]").fill("办结群众反映的事项");
            click(page.locator("main .ask button"));
            page.waitForSelector("#results[data-state=done] a");
            assertThat(page.locator("#results a").count()).isEqualTo(expected.size());
            assertThat(clicks).isLessThanOrEqualTo(MOST);
        }
    }

    private Page home(BrowserContext context) {
        Page page = context.newPage();
        page.navigate(address("index.html"));
        return page;
    }

    private void click(Locator locator) {
        locator.click();
        clicks++;
    }
}
