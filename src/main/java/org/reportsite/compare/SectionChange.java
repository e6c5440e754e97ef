package org.reportsite.compare;

import java.util.List;

/**
 * What became of a section's place in the report.
 *
 * @param from titles of the earlier sections
 * @param to titles of the later sections
 * @param group what the only later section is compared under, else the only earlier one; of several the first
 */
public record SectionChange(Kind kind, List<String> from, List<String> to, String group) {

    public SectionChange {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /** What can become of it. */
    public enum Kind {
        /** A section without any before. */
        ADDED,
        /** The same section under another title. */
        RENAMED,
        /** One whose text went to several, a new one among them. */
        SPLIT,
        /** Several whose text went to one, and of which one is gone. */
        MERGED,
        /** No longer there, and not in another one. */
        DROPPED
    }
}
