package org.reportsite.text;

import static java.text.Normalizer.Form.NFKC;
import static java.text.Normalizer.normalize;

/** Forms of a text in which texts that mean the same are equal. */
public final class Normalizer {

    private Normalizer() {}

    /** NFKC and without white space: two sentences equal in this form are the same sentence. */
    public static String withoutSpace(String text) {
        return keep(normalize(text, NFKC), false);
    }

    /** NFKC, case folded, letters and digits only: the form in which a heading is compared with an expected one. */
    public static String heading(String text) {
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
