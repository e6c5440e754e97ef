package org.reportsite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Each kind of page is for readers who enlarge it, use no mouse, bear no motion or choose their own colours: what WCAG 2.2
 * asks for and axe does not check.
 */
@ExtendWith(Chromium.class)
class ReachIT {

    private static final int HEIGHT = 900;
    private static final int SETTLING = 500;
    private static final int WAITS = 6;

    /** No page of the example has more. */
    private static final int MOST_CONTROLS = 3000;

    /** Places in what is told of the focus. */
    private static final int OUTLINED = 1;

    private static final int SEEN = 2;
    private static final int KNOWN = 3;

    /** Parts broader than the window that stand in no box of their own that scrolls. */
    private static final String TOO_BROAD = """
            () => {
              const scrolls = e => { for (let p = e; p && p !== document.documentElement; p = p.parentElement)
                if (/auto|scroll|hidden|clip/.test(getComputedStyle(p).overflowX)) return true; return false; };
              return [...document.querySelectorAll('body *')]
                .filter(e => e.checkVisibility() && !e.closest('.vh, .skip'))
                .filter(e => { const box = e.getBoundingClientRect();
                  return box.width && (box.right > innerWidth + 1 || box.left < -1) && !scrolls(e); })
                .slice(0, 5).map(e => e.outerHTML.slice(0, 120));
            }""";

    /** What scrolls sideways and can't be reached by keys, itself or by a link in it, or has no name. */
    private static final String UNREACHABLE = """
            () => [...document.querySelectorAll('body *')]
              .filter(e => e.checkVisibility() && e.scrollWidth > e.clientWidth + 1)
              .filter(e => /auto|scroll/.test(getComputedStyle(e).overflowX))
              .filter(e => e.tabIndex < 0 ? !e.querySelector('a[href]') : !(e.ariaLabel || e.getAttribute('aria-labelledby')))
              .map(e => e.outerHTML.slice(0, 120))""";

    /** Controls smaller than 24 px whose circle of 24 px meets another's, but for links in a sentence (WCAG 2.5.8). */
    private static final String TOO_SMALL = """
            () => {
              const inText = t => t.e.tagName === 'A' && t.e.closest('.text p, .text li, .text td, blockquote, dd, .lede');
              const targets = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
                .filter(e => e.checkVisibility({opacityProperty: true, visibilityProperty: true}) && !e.closest('.vh, .skip'))
                .flatMap(e => [...e.getClientRects()].map(box => ({e, box}))).filter(t => t.box.width && t.box.height);
              const small = t => t.box.width < 24 || t.box.height < 24;
              const x = t => t.box.x + t.box.width / 2, y = t => t.box.y + t.box.height / 2;
              const meets = (t, o) => {
                const dx = Math.max(o.box.left - x(t), 0, x(t) - o.box.right);
                const dy = Math.max(o.box.top - y(t), 0, y(t) - o.box.bottom);
                return Math.hypot(dx, dy) < 12 || small(o) && Math.hypot(x(t) - x(o), y(t) - y(o)) < 24;
              };
              const apart = (t, o) => !t.e.contains(o.e) && !o.e.contains(t.e);
              return targets.filter(t => small(t) && !inText(t))
                .filter(t => targets.some(o => apart(t, o) && meets(t, o)))
                .slice(0, 8).map(t => `${Math.round(t.box.width)}x${Math.round(t.box.height)} ${t.e.outerHTML.slice(0, 120)}`);
            }""";

    private static final String MOVING = """
            () => [...document.querySelectorAll('*')].filter(e => {
                const style = getComputedStyle(e);
                return style.scrollBehavior === 'smooth' || style.animationName !== 'none'
                  || style.transitionDuration.split(', ').some(d => d !== '0s');
              }).map(e => e.outerHTML.slice(0, 120))""";

    /**
     * What has the focus: what it is, whether it is outlined, and whether any of it is seen. Where it is seen is asked of
     * the page, at places all over it: what sticks to an edge of the window may lie over it (WCAG 2.4.11).
     */
    private static final String FOCUSED = """
            () => {
              const e = document.activeElement;
              if (!e || e === document.body) return null;
              const style = getComputedStyle(e);
              const hit = (x, y) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight
                && (o => o && (e.contains(o) || o.contains(e)))(document.elementFromPoint(x, y));
              const seen = [...e.getClientRects()].some(box => [.02, .5, .98].some(i => [.02, .5, .98].some(
                j => hit(box.left + i * box.width, box.top + j * box.height))));
              window.walked = window.walked || new Set();
              const known = window.walked.has(e);
              window.walked.add(e);
              return [e.outerHTML.slice(0, 120), parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== 'none',
                seen, known];
            }""";

    /** Controls that are not outlined while they have the focus. */
    private static final String NOT_OUTLINED = """
            () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
              .filter(e => e.checkVisibility({visibilityProperty: true}) && !e.disabled)
              .filter(e => { e.focus(); const style = getComputedStyle(e);
                return document.activeElement !== e || style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2; })
              .map(e => e.outerHTML.slice(0, 120))""";

    /** Controls that are shown and that Tab has not come to; one of a group of radio buttons is enough. */
    private static final String LEFT_OUT = """
            () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
              .filter(e => e.checkVisibility({visibilityProperty: true}) && !e.disabled && e.tabIndex >= 0)
              .filter(e => !window.walked.has(e)).map(e => e.outerHTML.slice(0, 120))""";

    @Test
    void needsNoScrollingSidewaysAt320Pixels(Browser browser) {
        assertThat(problems(browser, size(320), (page, problems) -> {
                    problems.addAll(found(page, TOO_BROAD));
                    problems.addAll(found(page, UNREACHABLE));
                    int overflow = Shown.overflow(page);
                    if (overflow > 0) {
                        problems.add(overflow + " px too broad");
                    }
                }))
                .isEmpty();
    }

    @Test
    void canBeZoomedToTwiceTheSize(Browser browser) {
        assertThat(problems(browser, size(640).setDeviceScaleFactor(2), (page, problems) -> {
                    problems.addAll(found(page, TOO_BROAD));
                    problems.addAll(found(page, UNREACHABLE));
                }))
                .isEmpty();
    }

    @Test
    void canHaveLettersOfTwiceTheSize(Browser browser) {
        assertThat(problems(browser, size(1280), (page, problems) -> {
                    page.evaluate("() => { document.documentElement.style.fontSize = '200%' }");
                    problems.addAll(found(page, TOO_BROAD));
                    problems.addAll(found(page, CUT));
                }))
                .isEmpty();
    }

    /** Text that a box of fixed height hides; but for a line of a file, which is told in part. */
    private static final String CUT = """
            () => [...document.querySelectorAll('body *')]
              .filter(e => e.checkVisibility() && !e.closest('.vh, .heads, .finding .source') && /hidden|clip/.test(getComputedStyle(e).overflowY))
              .filter(e => e.scrollHeight > e.clientHeight + 2 && e.textContent.trim())
              .map(e => e.outerHTML.slice(0, 120))""";

    /** The reader's own spacing of lines, paragraphs, words and letters (WCAG 1.4.12). */
    private static final String SPACE_OUT = """
            () => document.querySelectorAll('body *').forEach(e => {
              const set = (name, value) => e.style.setProperty(name, value, 'important');
              set('line-height', '1.5');
              set('letter-spacing', '.12em');
              set('word-spacing', '.16em');
              if (e.tagName === 'P') set('margin-bottom', '2em');
            })""";

    @Test
    void canHaveLinesAndLettersSpacedOut(Browser browser) {
        for (int width : new int[] {1280, 390}) {
            assertThat(problems(browser, size(width), (page, problems) -> {
                        page.evaluate(SPACE_OUT);
                        problems.addAll(found(page, TOO_BROAD));
                        problems.addAll(found(page, CUT));
                    }))
                    .as("%d px", width)
                    .isEmpty();
        }
    }

    /** 1280 by 1024 pixels at 400 % (WCAG 1.4.10): nothing that stays in its place may take the room for the rest. */
    @Test
    void leavesRoomToReadAtFourTimesTheSize(Browser browser) {
        NewContextOptions options = new NewContextOptions().setViewportSize(320, 256);
        assertThat(problems(browser, options, (page, problems) -> problems.addAll(found(page, STAYING))))
                .isEmpty();
    }

    /** What stays in its place while the page scrolls, and takes more than a third of the window. */
    private static final String STAYING = """
            () => [...document.querySelectorAll('body *')]
              .filter(e => e.checkVisibility() && /fixed|sticky/.test(getComputedStyle(e).position))
              .filter(e => e.getBoundingClientRect().width * e.getBoundingClientRect().height > innerWidth * innerHeight / 3)
              .map(e => e.outerHTML.slice(0, 120))""";

    @Test
    void tellsThePageThatIsOpenInForcedColours(Browser browser) {
        NewContextOptions options = size(1280).setForcedColors(ForcedColors.ACTIVE);
        assertThat(problems(browser, options, (page, problems) -> problems.addAll(found(page, UNDERLINED))))
                .isEmpty();
    }

    /** Links of a row that look like the one to the open page. */
    private static final String UNDERLINED = """
            () => [...document.querySelectorAll('a[aria-current=page]')].flatMap(current => {
              const line = e => getComputedStyle(e).borderBottomColor;
              return [...current.closest('ul').querySelectorAll('a:not([aria-current])')]
                .filter(e => line(e) === line(current)).map(e => e.outerHTML.slice(0, 120)); })""";

    @Test
    void movesNothingForThoseWhoBearNoMotion(Browser browser) {
        assertThat(problems(
                        browser,
                        size(1280).setReducedMotion(ReducedMotion.REDUCE),
                        (page, problems) -> problems.addAll(found(page, MOVING))))
                .isEmpty();
    }

    @Test
    void hasTargetsThatAFingerCanTell(Browser browser) {
        for (int width : new int[] {1280, 390}) {
            assertThat(problems(browser, size(width), (page, problems) -> problems.addAll(found(page, TOO_SMALL))))
                    .as("%d px", width)
                    .isEmpty();
        }
    }

    @Test
    void showsWhereTheKeyboardIs(Browser browser) {
        // A walk takes three messages a control; where Tab leads is not a matter of language.
        Collection<String> pages = Website.example().kindsInOneLanguage();
        assertThat(problems(browser, size(390), pages, ReachIT::walk)).isEmpty();
    }

    @Test
    void showsWhereTheKeyboardIsInForcedColours(Browser browser) {
        assertThat(problems(browser, size(1280).setForcedColors(ForcedColors.ACTIVE), (page, problems) -> {
                    // From here on the browser shows the focus wherever a script puts it.
                    page.keyboard().press("Tab");
                    problems.addAll(found(page, NOT_OUTLINED));
                }))
                .isEmpty();
    }

    /** By Tab through all controls of a page, and back from the last. */
    private static void walk(Page page, List<String> problems) {
        page.evaluate("() => document.querySelectorAll('details').forEach(each => { each.open = true; })");
        // From the top, wherever the page put the focus.
        page.evaluate(
                "() => { const all = document.body; all.tabIndex = -1; all.focus(); all.removeAttribute('tabindex'); }");
        for (String key : List.of("Tab", "Shift+Tab")) {
            page.evaluate("() => { window.walked = new Set(); }");
            walk(page, key, problems);
            found(page, LEFT_OUT).forEach(control -> problems.add("not reached by " + key + ": " + control));
        }
    }

    private static void walk(Page page, String key, List<String> problems) {
        for (int i = 0; i < MOST_CONTROLS; i++) {
            page.keyboard().press(key);
            List<?> focused = (List<?>) page.evaluate(FOCUSED);
            if (focused == null || focused.get(KNOWN).equals(true)) {
                return;
            }
            // What is loaded as it comes into view moves what is below, and the browser scrolls after it.
            for (int wait = 0; focused != null && !isShown(focused) && wait < WAITS; wait++) {
                page.waitForTimeout(SETTLING);
                focused = (List<?>) page.evaluate(FOCUSED);
            }
            if (focused == null || !isShown(focused)) {
                problems.add("focus not seen by " + key + ": " + focused);
            }
        }
        problems.add("no end after " + MOST_CONTROLS + " controls");
    }

    private static boolean isShown(List<?> focused) {
        return focused.get(OUTLINED).equals(true) && focused.get(SEEN).equals(true);
    }

    private static List<String> found(Page page, String script) {
        return ((List<?>) page.evaluate(script))
                .stream().map(String.class::cast).toList();
    }

    private static NewContextOptions size(int width) {
        return new NewContextOptions().setViewportSize(width, HEIGHT);
    }

    private static List<String> problems(
            Browser browser, NewContextOptions options, BiConsumer<Page, List<String>> check) {
        return problems(browser, options, Website.example().kinds(), check);
    }

    private static List<String> problems(
            Browser browser,
            NewContextOptions options,
            Collection<String> pages,
            BiConsumer<Page, List<String>> check) {
        Website site = Website.example();
        List<String> all = new ArrayList<>();
        try (BrowserContext context = browser.newContext(options)) {
            Page page = context.newPage();
            List<String> paths = new ArrayList<>(pages);
            paths.add("search.html?q=%E7%BE%A4%E4%BC%97");
            for (String path : paths) {
                page.navigate(site.base() + path);
                if (path.contains("?")) {
                    page.waitForSelector("#results[data-state=done] a");
                }
                List<String> problems = new ArrayList<>();
                check.accept(page, problems);
                problems.forEach(problem -> all.add(path + ": " + problem));
            }
        }
        return all;
    }
}
