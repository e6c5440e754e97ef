package org.reportsite.compare;

import java.util.Locale;

/** What became of a sentence or a point from one year to the next. */
public enum Kind {
    /** The same but for white space and width of characters. */
    KEPT,
    /** Reworded. */
    EDITED,
    /** The same or reworded, in another place. */
    MOVED,
    /** Not there before. */
    ADDED,
    /** No longer there. */
    REMOVED;

    /** The name as written in {@code compare.json}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
