package org.reportsite.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** What a reader sees of the page that is open. */
final class Shown {

    /** What a report site is read for; all of it stands in the files. */
    private static final String CONTENT =
            "main :is(h1, h2, h3, h4, h5, h6, caption, th, td, dt, dd), main .text p:not(.over)";

    /** What answers only to a script; a form that leads to a page doesn't need one. */
    private static final String CONTROLS =
            ":is(button, input, select, textarea, [role=button], [onclick], a:not([href]))" + ":not(form[action] *)";

    private static final String SEEN = "e => e.checkVisibility({visibilityProperty: true, opacityProperty: true})"
            + " && e.getBoundingClientRect().width > 0 && e.getBoundingClientRect().height > 0";

    private Shown() {}

    /** Headings, table cells and paragraphs that are in the page and not seen, nor folded so that a reader can unfold them. */
    static List<String> hiddenContent(Page page) {
        return texts(page, CONTENT, "e => !e.closest(\"details:not([open])\") && !(" + SEEN + ")(e)");
    }

    /** Headings, table cells and paragraphs that would not be on paper; what is folded is opened for it. */
    static List<String> unprinted(Page page) {
        page.evaluate("() => { window.dispatchEvent(new Event('beforeprint')) }");
        // What the check says of a report is for its authors; the document goes without.
        return texts(page, CONTENT, "e => !e.closest(\"section.notice\") && !(" + SEEN + ")(e)");
    }

    /** Headings, table cells and paragraphs that are seen, a script's included. */
    static List<String> content(Page page) {
        return texts(page, CONTENT, SEEN);
    }

    static List<String> navigation(Page page) {
        return texts(page, "nav", SEEN);
    }

    static List<String> controls(Page page) {
        return texts(page, CONTROLS, SEEN);
    }

    /** By how many CSS pixels the page is broader than its window. What scrolls in a region of its own doesn't count. */
    static int overflow(Page page) {
        return (Integer) page.evaluate("() => document.scrollingElement.scrollWidth - innerWidth");
    }

    private static List<String> texts(Page page, String selector, String condition) {
        String script = "() => [...document.querySelectorAll('" + selector + "')].filter(" + condition + ")"
                + ".map(e => e.tagName.toLowerCase() + ' ' + e.textContent.trim().replace(/\\s+/g, ' ').slice(0, 80))";
        return ((List<?>) page.evaluate(script))
                .stream().map(String.class::cast).toList();
    }
}
