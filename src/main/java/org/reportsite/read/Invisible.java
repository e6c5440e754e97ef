package org.reportsite.read;

import org.reportsite.diagnostic.BidiControls;

/**
 * Takes out characters of no width that copying from web pages leaves behind, marks of direction outside right-to-left
 * text among them: no reader sees them, and a heading or an ordinal with one in it would be none. Lines and columns of what remains stay as they are.
 */
final class Invisible {

    private Invisible() {}

    /** The text, a space for each such character before a line's text, {@link Comments#DROPPED} for one within it. */
    static String drop(String text) {
        Directions directions = new Directions(text);
        int first = 0;
        while (first < text.length() && !isDropped(text, first, directions)) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        char[] kept = text.toCharArray();
        boolean indent =
                text.substring(text.lastIndexOf('\n', first) + 1, first).isBlank();
        for (int i = first; i < kept.length; i++) {
            if (isDropped(text, i, directions)) {
                kept[i] = indent ? ' ' : Comments.DROPPED;
            } else {
                indent = kept[i] == '\n' || (indent && Inlines.isSpace(kept[i]));
            }
        }
        return new String(kept);
    }

    /** Joiners stay where they join: in emoji, and in scripts that need them. */
    private static boolean isDropped(String text, int at, Directions directions) {
        char c = text.charAt(at);
        if (c == '\u200C' || c == '\u200D') {
            return at == 0 || at + 1 == text.length() || isPlain(text.charAt(at - 1)) || isPlain(text.charAt(at + 1));
        }
        return c == '\u200B'
                || c == '\u2060'
                || c == '\uFEFF'
                || (BidiControls.isMark(c) && !directions.isRightToLeft(at));
    }

    private static boolean isPlain(char c) {
        return c < 0x250 || (c >= 0x2000 && c <= 0x206F) || Chinese.isChinese(c);
    }

    /** Tells of places, asked for in order, whether their line holds right-to-left text: each line is looked at once. */
    private static final class Directions {
        private final String text;
        private int end = -1;
        private boolean rightToLeft;

        Directions(String text) {
            this.text = text;
        }

        boolean isRightToLeft(int at) {
            if (at > end) {
                int next = text.indexOf('\n', at);
                end = next < 0 ? text.length() : next;
                rightToLeft = BidiControls.isRightToLeft(text.substring(text.lastIndexOf('\n', at) + 1, end));
            }
            return rightToLeft;
        }
    }
}
