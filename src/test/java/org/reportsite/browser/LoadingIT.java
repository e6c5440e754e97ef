package org.reportsite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happens while a page is loaded: nothing moves, nothing but one style sheet holds it up. */
@ExtendWith(Chromium.class)
class LoadingIT {

    /** Layout shift as the browser measures it, once two more frames are drawn after loading. */
    private static final String SHIFT = """
            () => new Promise(resolve => {
              let sum = 0;
              new PerformanceObserver(list => list.getEntries().forEach(e => sum += e.value))
                .observe({type: 'layout-shift', buffered: true});
              requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum), 50)));
            })""";

    private static final String BLOCKING = """
            () => performance.getEntriesByType('resource')
              .filter(each => each.renderBlockingStatus === 'blocking')
              .map(each => each.name.replace(/.*\\//, ''))""";

    @Test
    void nothingMoves(Browser browser) {
        Website site = Website.example();
        Map<String, Object> moved = new TreeMap<>();
        for (int width : List.of(1280, 390)) {
            try (BrowserContext context = browser.newContext(new NewContextOptions().setViewportSize(width, 800))) {
                Page page = context.newPage();
                for (String path : site.kinds()) {
                    page.navigate(site.base() + path);
                    double shift = ((Number) page.evaluate(SHIFT)).doubleValue();
                    if (shift > 0) {
                        moved.put(path + " at " + width, shift);
                    }
                }
            }
        }
        assertThat(moved).isEmpty();
    }

    @Test
    void nothingBlocksButOneStyleSheet(Browser browser) throws Exception {
        Website site = Website.example();
        try (SiteServer server = new SiteServer(site.folder());
                BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            for (String path : site.kinds()) {
                page.navigate(server.base() + path);
                assertThat((List<?>) page.evaluate(BLOCKING))
                        .as(path)
                        .singleElement()
                        .asString()
                        .endsWith(".css");
            }
        }
    }

    @Test
    void scriptsRunFromAServerThatKnowsNoTypeForThem(Browser browser) throws Exception {
        try (SiteServer server = SiteServer.withoutScriptType(Website.example().folder());
                BrowserContext context = browser.newContext()) {
            Complaints complaints = Complaints.of(context, server.base());
            Page page = context.newPage();
            page.navigate(server.base() + "search.html?q=新城");
            page.waitForSelector("#results[data-state=done] a[data-report]");
            assertThat(complaints.all()).isEmpty();
        }
    }
}
