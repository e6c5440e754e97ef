package org.reportsite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around a text leaves a phone's window to the text. */
@ExtendWith(Chromium.class)
class PhoneIT {

    private static final int WIDTH = 390;
    private static final int HEIGHT = 844;

    /** Of two lines whose links are as high as a finger needs. */
    private static final int TWO_LINES = 100;

    @ParameterizedTest
    @CsvSource({
        "index.html, true",
        "index.html, false",
        "checks.html, false",
        "city/xincheng/2024.html, true",
        "city/xincheng/2024.html, false",
        "companies/corrow/compare.html, false"
    })
    void theHeadIsTwoLines(String path, boolean scripts, Browser browser) {
        open(browser, path, scripts, page -> {
            BoundingBox head = page.locator("header.site").boundingBox();
            assertThat(head.height).isLessThan(TWO_LINES);
            BoundingBox name = page.locator("header.site .name").boundingBox();
            BoundingBox ways = page.locator("header.site nav").boundingBox();
            assertThat(ways.y).isGreaterThanOrEqualTo(name.y + name.height);
            for (Locator way : page.locator("header.site nav a").all()) {
                way.focus();
                BoundingBox place = way.boundingBox();
                assertThat(place.y).isBetween(ways.y - 1, ways.y + ways.height);
                assertThat(place.x).as(way.innerText()).isBetween(-1.0, (double) WIDTH);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"city/binjiang/2023.html", "companies/aldermoor/2023.html"})
    void aReportsTextBeginsInTheFirstWindow(String path, Browser browser) {
        open(
                browser,
                path,
                true,
                page -> assertThat(page.locator(".text").boundingBox().y).isLessThan(HEIGHT * .65));
    }

    @Test
    void theWayThatThePageBelongsToIsInSight(Browser browser) {
        open(browser, "checks.html", true, page -> {
            BoundingBox here = page.locator("header.site [aria-current]").boundingBox();
            assertThat(here.x).isNotNegative();
            assertThat(here.x + here.width).isLessThanOrEqualTo(WIDTH);
        });
    }

    @Test
    void theStepsOfAComparisonHideNoTextAtItsEnd(Browser browser) {
        open(browser, "city/xincheng/compare-duty.html", true, page -> {
            BoundingBox steps = page.locator(".steps").boundingBox();
            assertThat(steps.width).isEqualTo(WIDTH);
            assertThat(steps.y + steps.height).isEqualTo(HEIGHT);
            page.evaluate("scrollTo(0, 1e6)");
            BoundingBox last = page.locator("footer.site p").last().boundingBox();
            assertThat(last.y + last.height).isLessThanOrEqualTo(steps.y);
        });
    }

    @Test
    void onlyALongPageLeadsBackToItsTop(Browser browser) {
        open(
                browser,
                "city/xincheng/2024.html",
                true,
                page -> assertThat(page.locator("main > .up").isVisible()).isTrue());
        open(
                browser,
                "search.html",
                true,
                page -> assertThat(page.locator("main > .up").isVisible()).isFalse());
    }

    private static void open(Browser browser, String path, boolean scripts, Consumer<Page> test) {
        NewContextOptions options =
                new NewContextOptions().setViewportSize(WIDTH, HEIGHT).setJavaScriptEnabled(scripts);
        try (BrowserContext context = browser.newContext(options)) {
            Page page = context.newPage();
            page.navigate(Website.example().base() + path);
            test.accept(page);
        }
    }
}
