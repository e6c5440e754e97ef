package org.reportsite.render;

import org.jspecify.annotations.Nullable;

/**
 * A link of the interface.
 *
 * @param text what it is called
 * @param href where it leads from the page it stands on
 * @param lang the text's language where it is not the page's, else null
 */
record Link(String text, String href, @Nullable String lang) {

    Link(String text, String href) {
        this(text, href, null);
    }
}
