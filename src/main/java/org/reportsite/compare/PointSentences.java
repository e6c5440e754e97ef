package org.reportsite.compare;

import org.reportsite.report.Point;
import org.reportsite.text.Normalizer;

/**
 * A point as sentences. They are cut from the whole text after the label: the point's own lead and text lack the mark
 * between them.
 */
final class PointSentences {

    private static final String LEAD_ENDS = "。．.！!？?：:；;";

    private PointSentences() {}

    /** Whether a point's first sentence is its lead, and not the lead only a part of it. */
    static boolean isLead(Point point, String first) {
        return !point.lead().isEmpty()
                && withoutEnd(Normalizer.withoutSpace(first)).equals(withoutEnd(Normalizer.withoutSpace(point.lead())));
    }

    private static String withoutEnd(String text) {
        int end = text.length();
        while (end > 0 && LEAD_ENDS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
