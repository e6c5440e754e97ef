package org.reportsite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages are dark or light as the system says, or as the reader chose. */
@ParameterizedClass
@EnumSource(Access.class)
class ThemeIT extends ExamplePages {

    private static final String WHITE = "rgb(255, 255, 255)";
    private static final String DARK = "rgb(21, 25, 28)";
    private static final String GROUND = "() => getComputedStyle(document.body).backgroundColor";

    ThemeIT(Access access) throws IOException {
        super(access);
    }

    @Test
    void followsTheSystem(Browser browser) {
        assertThat(ground(browser, ColorScheme.LIGHT)).isEqualTo(WHITE);
        assertThat(ground(browser, ColorScheme.DARK)).isEqualTo(DARK);
    }

    @Test
    void aChoiceHoldsOnTheNextPageAndIsTakenBackByTheSameButton(Browser browser) {
        try (BrowserContext context = context(browser, ColorScheme.LIGHT)) {
            Page page = open(context, "index.html");
            page.locator("button.theme").click();
            assertThat(page.evaluate(GROUND)).isEqualTo(DARK);
            page.navigate(address("checks.html"));
            assertThat(page.evaluate(GROUND)).isEqualTo(DARK);
            page.locator("button.theme").click();
            assertThat(page.evaluate(GROUND)).isEqualTo(WHITE);
            assertThat(page.evaluate("() => localStorage.length")).isEqualTo(0);
        }
    }

    @Test
    void paperIsWhiteForThoseWhoReadInTheDark(Browser browser) {
        try (BrowserContext context = context(browser, ColorScheme.DARK)) {
            Page page = open(context, "city/xincheng/2023.html");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.evaluate(GROUND)).isEqualTo(WHITE);
        }
    }

    @Test
    void withoutScriptsThereIsNoButton(Browser browser) {
        try (BrowserContext context = browser.newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            assertThat(open(context, "index.html").locator("button.theme").isVisible())
                    .isFalse();
        }
    }

    private String ground(Browser browser, ColorScheme scheme) {
        try (BrowserContext context = context(browser, scheme)) {
            return (String) open(context, "index.html").evaluate(GROUND);
        }
    }

    private static BrowserContext context(Browser browser, ColorScheme scheme) {
        return browser.newContext(new NewContextOptions().setColorScheme(scheme));
    }

    private Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate(address(path));
        return page;
    }
}
