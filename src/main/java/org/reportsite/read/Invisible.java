package org.reportsite.read;

/**
 * Takes out characters of no width that copying from web pages leaves behind: no reader sees them, and a heading or an
 * ordinal with one in it would be none. Lines and columns of what remains stay as they are.
 */
final class Invisible {

    private Invisible() {}

    /** The text, a space for each such character before a line's text, {@link Comments#DROPPED} for one within it. */
    static String drop(String text) {
        int first = first(text);
        if (first == text.length()) {
            return text;
        }
        char[] kept = text.toCharArray();
        boolean indent =
                text.substring(text.lastIndexOf('\n', first) + 1, first).isBlank();
        for (int i = first; i < kept.length; i++) {
            if (isDropped(text, i)) {
                kept[i] = indent ? ' ' : Comments.DROPPED;
            } else {
                indent = kept[i] == '\n' || indent && Inlines.isSpace(kept[i]);
            }
        }
        return new String(kept);
    }

    private static int first(String text) {
        int i = 0;
        while (i < text.length() && !isDropped(text, i)) {
            i++;
        }
        return i;
    }

    /** Joiners stay where they join: in emoji, and in scripts that need them. */
    private static boolean isDropped(String text, int at) {
        char c = text.charAt(at);
        if (c == '\u200C' || c == '\u200D') {
            return at == 0 || at + 1 == text.length() || isPlain(text.charAt(at - 1)) || isPlain(text.charAt(at + 1));
        }
        return c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }

    private static boolean isPlain(char c) {
        return c < 0x250 || c >= 0x2000 && c <= 0x206F || Chinese.isChinese(c);
    }
}
