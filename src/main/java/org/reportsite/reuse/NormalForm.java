package org.reportsite.reuse;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.reportsite.text.Sentences;

/** The forms in which sentences of different reports are compared. */
final class NormalForm {

    private static final String OTHER_ENDS = "；;，,：:";
    private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两萬億兩";
    private static final char NUMBER = '#';

    private NormalForm() {}

    /**
     * A sentence in NFKC without the marks that end it. White space is a single space between words in letters, which
     * are compared word by word, and nothing elsewhere.
     */
    static String of(String sentence) {
        String text = Normalizer.normalize(sentence, Form.NFKC);
        StringBuilder form = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = true;
            } else if (Character.getType(c) != Character.FORMAT) {
                if (space && form.length() > 0 && !isWide(c) && !isWide(form.charAt(form.length() - 1))) {
                    form.append(' ');
                }
                form.append(c);
                space = false;
            }
        }
        int end = form.length();
        while (end > 0 && isEnd(form.charAt(end - 1))) {
            end--;
        }
        return form.substring(0, end);
    }

    /** A form with one mark in the place of each number. */
    static String withoutNumbers(String form) {
        StringBuilder masked = new StringBuilder(form.length());
        int i = 0;
        while (i < form.length()) {
            int end = i;
            while (end < form.length() && (isNumeral(form.charAt(end)) || isInside(form, i, end))) {
                end++;
            }
            masked.append(end > i ? NUMBER : form.charAt(i));
            i = Math.max(end, i + 1);
        }
        return masked.toString();
    }

    /** Whether a mark stands between the digits of one number. */
    private static boolean isInside(String form, int start, int at) {
        char c = form.charAt(at);
        return (c == '.' || c == ',') && at > start && at + 1 < form.length() && isNumeral(form.charAt(at + 1));
    }

    private static boolean isNumeral(char c) {
        return (c >= '0' && c <= '9') || NUMERALS.indexOf(c) >= 0;
    }

    private static boolean isEnd(char c) {
        return Sentences.isMark(c) || OTHER_ENDS.indexOf(c) >= 0 || c == ' ';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Chinese and Japanese characters and their punctuation. */
    private static boolean isWide(char c) {
        return c >= 0x2E80;
    }
}
