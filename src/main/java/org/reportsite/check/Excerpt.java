package org.reportsite.check;

/** The beginning of a text. */
final class Excerpt {

    private static final String CUT = "…";

    private Excerpt() {}

    /**
     * A text, cut where it is longer; no surrogate pair is parted.
     *
     * @param longest in UTF-16 units, the sign that it is cut not counted
     */
    static String of(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + CUT;
    }
}
