package org.reportsite.collection;

import java.util.List;

/**
 * When a report must have a section, and how often.
 *
 * @param required whether a report without it is faulty
 * @param years the years in which it is required
 * @param repeat how often it may stand in one report; {@link #ONCE} where it is not repeatable
 * @param oneOf ids of the sections of which a report has exactly one, this one included; empty where it stands for itself
 */
public record SectionNeed(boolean required, Bounds years, Bounds repeat, List<String> oneOf) {

    /** Not repeatable. */
    public static final Bounds ONCE = new Bounds(1, 1);

    public SectionNeed {
        oneOf = List.copyOf(oneOf);
    }
}
