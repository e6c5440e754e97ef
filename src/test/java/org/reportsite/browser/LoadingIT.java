package org.reportsite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens while a page is loaded: nothing moves, nothing but one style sheet holds it up. */
@ExtendWith(Chromium.class)
class LoadingIT {

    /**
     * Keeps what the browser counts as layout shift, but for blanks before words that have not come yet, which nobody sees,
     * and for tables whose columns are as broad as what stands in them.
     */
    private static final String WATCH = """
            window.moves = [];
            const isBlank = node => node.nodeType === Node.TEXT_NODE && !node.textContent.trim();
            const isWord = node => node.nodeType === Node.TEXT_NODE || getComputedStyle(node).display.startsWith('inline');
            const isByContent = node => (node.closest ? node : node.parentNode).closest('.history, .rules');
            new PerformanceObserver(list => list.getEntries().forEach(entry => {
              const nodes = entry.sources.map(each => each.node).filter(node => node && !isBlank(node));
              moves.push({
                at: entry.startTime,
                arriving: nodes.every(node => isWord(node) || isByContent(node)) ? 0 : entry.value,
                drawn: nodes.length ? entry.value : 0,
                what: nodes.map(node => node.nodeName + ' ' + node.textContent.trim().slice(0, 30)).join(', ')
              });
            })).observe({type: 'layout-shift', buffered: true});
            window.drawn = then => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(then, 20)));""";

    /** Answers once the page is there and drawn, and its scripts are not. */
    private static final String ARRIVED = """
            () => new Promise(resolve => {
              const look = () => document.readyState === 'loading' ? setTimeout(look, 10) : drawn(() => {
                window.since = performance.now();
                resolve();
              });
              look();
            })""";

    /**
     * What moved as the page arrived, and once it was there. Where a line comes in two parts its words find their place with
     * the second, and what has its size from them may move by less than a thousandth of the window.
     */
    private static final String MOVED = """
            () => new Promise(resolve => drawn(() => resolve(moves
              .filter(each => each.at < since ? each.arriving > .001 : each.drawn)
              .map(each => each.what))))""";

    private static final String BLOCKING = """
            () => performance.getEntriesByType('resource')
              .filter(each => each.renderBlockingStatus === 'blocking')
              .map(each => each.name.replace(/.*\\//, ''))""";

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void nothingMovesAsAPageArrivesAndAsItsScriptsDo(int width, Browser browser) throws Exception {
        Website site = Website.example();
        Semaphore scripts = new Semaphore(0);
        Map<String, Object> moved = new TreeMap<>();
        try (SiteServer server = SiteServer.slow(site.folder(), scripts);
                BrowserContext context = browser.newContext(new NewContextOptions().setViewportSize(width, 800))) {
            context.addInitScript(WATCH);
            for (String path : site.kinds()) {
                Page page = context.newPage();
                page.navigate(server.base() + path, new NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
                page.evaluate(ARRIVED);
                scripts.release();
                page.waitForLoadState();
                moved.put(path, page.evaluate(MOVED));
                scripts.acquire();
                page.close();
            }
        }
        moved.values().removeIf(each -> ((List<?>) each).isEmpty());
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
