package org.reportsite.render;

import org.jspecify.annotations.Nullable;
import org.reportsite.site.Addresses;

/**
 * An entry of the navigation that every page of a collection shares.
 *
 * @param path path of its page
 * @param anchor a place on the page, null for its top
 * @param lang the text's language where it is not the page's, else null
 */
record NavItem(
        String text,
        String path,
        @Nullable String anchor,
        @Nullable String lang) {

    NavItem(String text, String path, @Nullable String lang) {
        this(text, path, null, lang);
    }

    /** The entry as it stands on a page. */
    Placed on(String page) {
        return anchor == null
                ? new Placed(text, Addresses.relative(page, path), lang, path.equals(page))
                : new Placed(text, Addresses.relative(page, path, anchor), lang, false);
    }

    /**
     * An entry with its address.
     *
     * @param current whether it leads to the page it stands on
     */
    record Placed(String text, String href, @Nullable String lang, boolean current) {}
}
