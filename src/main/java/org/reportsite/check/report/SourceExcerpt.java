package org.reportsite.check.report;

import java.util.List;
import org.reportsite.diagnostic.Problem;
import org.reportsite.text.DisplayWidth;

/** The line that a problem stands on, cut around the place, and a caret under it. */
final class SourceExcerpt {

    private static final int LONGEST = 100;
    private static final int BEFORE = 40;
    private static final String CUT = "…";

    private SourceExcerpt() {}

    /** Two lines, or none where the problem has no line to show. */
    static List<String> of(Problem problem) {
        String line = problem.sourceLine();
        if (line == null || line.isBlank()) {
            return List.of();
        }
        int at = Math.min(problem.location().column() - 1, line.length());
        int start = line.length() <= LONGEST ? 0 : boundary(line, Math.max(0, at - BEFORE));
        int end = boundary(line, Math.min(line.length(), start + LONGEST));
        String before = (start > 0 ? CUT : "") + VisibleText.of(line.substring(start, at));
        String after = VisibleText.of(line.substring(at, end)) + (end < line.length() ? CUT : "");
        return List.of((before + after).stripTrailing(), " ".repeat(DisplayWidth.of(before)) + "^");
    }

    /** The index, or the one before it where it would part a surrogate pair. */
    private static int boundary(String line, int index) {
        boolean parts = index > 0
                && index < line.length()
                && Character.isHighSurrogate(line.charAt(index - 1))
                && Character.isLowSurrogate(line.charAt(index));
        return parts ? index - 1 : index;
    }
}
