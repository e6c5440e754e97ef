package org.reportsite.text;

import static java.text.Normalizer.Form.NFKC;
import static java.text.Normalizer.normalize;

/** Forms of a text in which texts that mean the same are equal. */
public final class Normalizer {

    /** What a full-width form lies above the ASCII character that NFKC makes of it. */
    private static final int FULL_WIDTH = 0xFEE0;

    /** Chinese characters after this one are letters to newer releases of Java only. */
    private static final char NEWEST_LETTER = 0x9FEF;

    private Normalizer() {}

    /** NFKC and without white space: two sentences equal in this form are the same sentence. */
    public static String withoutSpace(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isStable(c)) {
                kept.append(c);
            } else if (c >= 0xFF01 && c <= 0xFF5E) {
                kept.append((char) (c - FULL_WIDTH));
            } else if (c != ' ' && c != '\n' && c != '\t' && c != '\u3000') {
                return keep(normalize(text, NFKC), false);
            }
        }
        return kept.toString();
    }

    /**
     * Whether a character is one of the common ones that NFKC leaves alone, and that does nothing to its neighbours:
     * Chinese characters, visible ASCII, Chinese punctuation. Most texts have no others.
     */
    private static boolean isStable(char c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c > ' ' && c < 0x7F)
                || (c >= 0x3001 && c <= 0x3003)
                || (c >= 0x3008 && c <= 0x3011)
                || (c >= 0x2018 && c <= 0x201F)
                || c == '—';
    }

    /** NFKC, case folded, letters and digits only: the form in which a heading is compared with an expected one. */
    public static String heading(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char written = text.charAt(i);
            char c = written >= 0xFF01 && written <= 0xFF5E ? (char) (written - FULL_WIDTH) : written;
            if ((c >= 0x4E00 && c <= NEWEST_LETTER) || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')) {
                kept.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                kept.append((char) (c - 'A' + 'a'));
            } else if (c > NEWEST_LETTER || (!isStable(c) && c != ' ' && c != '\n' && c != '\t' && c != '\u3000')) {
                return headingOfAny(text);
            }
        }
        return kept.toString();
    }

    private static String headingOfAny(String text) {
        String folded = normalize(text, NFKC).toUpperCase(java.util.Locale.ROOT).toLowerCase(java.util.Locale.ROOT);
        return keep(folded, true);
    }

    private static String keep(String text, boolean lettersOnly) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> lettersOnly ? Character.isLetterOrDigit(c) : !isSpace(c))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
