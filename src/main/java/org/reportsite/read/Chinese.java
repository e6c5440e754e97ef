package org.reportsite.read;

import java.lang.Character.UnicodeScript;

/** Tells Chinese characters and punctuation from others. */
final class Chinese {

    private static final String SHARED_PUNCTUATION = "“”‘’—…·";

    private Chinese() {}

    /** Whether a character is a Chinese one, or punctuation that stands in Chinese text. */
    static boolean isChinese(char c) {
        return UnicodeScript.of(c) == UnicodeScript.HAN
                || (c >= 0x3000 && c <= 0x303F)
                || (c >= 0xFF00 && c <= 0xFF65)
                || SHARED_PUNCTUATION.indexOf(c) >= 0;
    }

    /** Whether a text ends as a Chinese sentence or clause does. */
    static boolean endsSentence(String text) {
        String end = text.strip().replaceFirst("[”’」』）]+$", "");
        return !end.isEmpty() && "。！？；：".indexOf(end.charAt(end.length() - 1)) >= 0;
    }
}
