package org.reportsite.check;

/** The beginning of a text. */
public final class Excerpt {

    private static final String CUT = "…";

    private Excerpt() {}

    /**
     * A text, cut where it is longer.
     *
     * @param longest in code points, the sign that it is cut not counted
     */
    public static String of(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest)) + CUT;
    }
}
