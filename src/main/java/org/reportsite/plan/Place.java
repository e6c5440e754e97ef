package org.reportsite.plan;

import org.jspecify.annotations.Nullable;
import org.reportsite.match.MatchedSection;

/**
 * Where a text stands in its report.
 *
 * @param section the section, null for opening and closing
 * @param point number of its point, from 0; {@link #NO_POINT} for text before the first
 */
public record Place(@Nullable MatchedSection section, int point) {

    /** The point of text that stands in none. */
    public static final int NO_POINT = -1;

    /** Its anchor on the report's page, null for opening and closing, which have none. */
    public @Nullable String anchor() {
        if (section == null) {
            return null;
        }
        return point == NO_POINT ? section.anchor() : section.pointAnchor(point);
    }
}
