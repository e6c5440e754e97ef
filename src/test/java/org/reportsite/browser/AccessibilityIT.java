package org.reportsite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each kind of page keeps the rules of WCAG 2.2 AA that axe can check, light and dark, on a desk and on a phone. */
@ExtendWith(Chromium.class)
class AccessibilityIT {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final String RUN = """
            async tags => {
              const results = await axe.run({runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']});
              return results.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html}`));
            }""";

    @Test
    void isKept(Browser browser) {
        Website site = Website.example();
        assertThat(violations(browser, site, site.kinds())).isEmpty();
    }

    @Test
    void thatIsBrokenIsTold(Browser browser) {
        String faint = "color-contrast: <p class=\"faint\">Hard to read</p>";
        assertThat(violations(browser, Website.broken(), List.of("index.html")))
                .containsExactly(
                        "index.html at 1280 px, LIGHT: " + faint,
                        "index.html at 1280 px, DARK: " + faint,
                        "index.html at 390 px, LIGHT: " + faint,
                        "index.html at 390 px, DARK: " + faint);
    }

    private static List<String> violations(Browser browser, Website site, Collection<String> pages) {
        List<String> all = new ArrayList<>();
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            for (String path : pages) {
                page.navigate(site.base() + path);
                page.evaluate(AxeBuilder.getAxeScript());
                for (int width : new int[] {1280, 390}) {
                    page.setViewportSize(width, 844);
                    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                        String place = path + " at " + width + " px, " + scheme;
                        violations(page).forEach(violation -> all.add(place + ": " + violation));
                    }
                }
            }
        }
        return all;
    }

    private static List<String> violations(Page page) {
        return ((List<?>) page.evaluate(RUN, RULES))
                .stream().map(String.class::cast).toList();
    }
}
