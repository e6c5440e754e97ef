package org.reportsite.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The form of a text in which it is searched: NFKC, lower case, letters without accents, traditional characters as their
 * simplified ones, white space single, without invisible characters. It is made character by character and without
 * context, so that any part of a text, folded, is part of the folded text; the site's script {@code search-fold.js} makes
 * the same form of what a reader looks for. Safe for use by several threads.
 */
public final class Folding {

    /** What a folded text holds for any run of white space. */
    private static final char SPACE = ' ';

    private static final String NOTHING = "";

    /** Forms of the characters met so far; a form that two threads make at once is the same. */
    private final String[] forms = new String[Character.MAX_VALUE + 1];

    private final Map<Character, Character> simplified = SimplifiedForms.all();

    /** The folded text; neither begins nor ends with a space. */
    public String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            append(c < forms.length ? known((char) c) : form(c), folded);
            i += Character.charCount(c);
        }
        int end = folded.length();
        return end > 0 && folded.charAt(end - 1) == SPACE ? folded.substring(0, end - 1) : folded.toString();
    }

    private static void append(String form, StringBuilder folded) {
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c != SPACE || (!folded.isEmpty() && folded.charAt(folded.length() - 1) != SPACE)) {
                folded.append(c);
            }
        }
    }

    private String known(char c) {
        String form = forms[c];
        if (form == null) {
            form = form(c);
            forms[c] = form;
        }
        return form;
    }

    private String form(int c) {
        if (isInvisible(c)) {
            return NOTHING;
        }
        String compatible = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        String lower = compatible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        String parted = Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder kept = new StringBuilder();
        parted.chars().filter(each -> !isAccent(each)).forEach(each -> kept.append((char) each));
        String joined = Normalizer.normalize(kept, Normalizer.Form.NFC);
        StringBuilder form = new StringBuilder();
        joined.chars().forEach(each -> form.append(isSpace(each) ? SPACE : simplify((char) each)));
        return form.toString();
    }

    private char simplify(char c) {
        return simplified.getOrDefault(c, c);
    }

    private static boolean isAccent(int c) {
        return c >= 0x300 && c <= 0x36F;
    }

    /** Not asked of the platform, whose releases and whose browsers differ. */
    private static boolean isSpace(int c) {
        return (c >= 9 && c <= 13)
                || c == SPACE
                || c == 0x85
                || c == 0xA0
                || c == 0x1680
                || (c >= 0x2000 && c <= 0x200A)
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F
                || c == 0x3000;
    }

    /** Control and format characters, variation selectors, halves of characters. */
    private static boolean isInvisible(int c) {
        return (c < SPACE && !isSpace(c))
                || (c >= 0x7F && c <= 0x9F && c != 0x85)
                || c == 0xAD
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || (c >= 0xD800 && c <= 0xDFFF)
                || (c >= 0xFE00 && c <= 0xFE0F)
                || c == 0xFEFF;
    }
}
