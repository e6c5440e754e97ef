package org.reportsite.plan;

/** A text in which words are looked up: lower case, half-width, each character where it was. */
final class Folded {

    private static final int FULL_WIDTH = 0xFEE0;

    private Folded() {}

    static String of(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            char half = c >= 0xFF01 && c <= 0xFF5E ? (char) (c - FULL_WIDTH) : c;
            chars[i] = Character.toLowerCase(half);
        }
        return new String(chars);
    }

    /** Whether a character is Chinese; those beyond the Basic Multilingual Plane are in no word that is looked up. */
    static boolean isChinese(char c) {
        return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF);
    }
}
