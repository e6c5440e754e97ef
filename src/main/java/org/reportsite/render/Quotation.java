package org.reportsite.render;

import org.reportsite.diagnostic.Problem;
import org.reportsite.report.InlineWaiver;

/** The text at a place as an author knows it: without signs of mark-up, and not more than is needed to find it. */
final class Quotation {

    private static final int BEFORE = 12;
    private static final int AFTER = 24;
    private static final String CUT = "…";

    private Quotation() {}

    /** The text, empty where there is none but signs. */
    static String of(Problem problem) {
        String line = problem.sourceLine();
        if (line == null) {
            return "";
        }
        int at = Math.min(problem.location().column() - 1, line.length());
        String before = InlineWaiver.without(line.substring(0, at)).stripLeading();
        String after = InlineWaiver.without(line.substring(at)).stripTrailing();
        int start = boundary(before, Math.max(0, before.length() - BEFORE));
        int end = boundary(after, Math.min(after.length(), AFTER));
        String text =
                (before.substring(start) + after.substring(0, end)).strip().replaceFirst("^(?:#{1,6}|>|[-*+])\\s+", "");
        boolean says = text.codePoints().anyMatch(Character::isLetterOrDigit);
        return says ? (start > 0 ? CUT : "") + text + (end < after.length() ? CUT : "") : "";
    }

    /** The index, or the one before it where it would part a surrogate pair. */
    private static int boundary(String text, int index) {
        boolean parts = index > 0
                && index < text.length()
                && Character.isHighSurrogate(text.charAt(index - 1))
                && Character.isLowSurrogate(text.charAt(index));
        return parts ? index - 1 : index;
    }
}
