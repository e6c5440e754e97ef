package org.reportsite.text;

import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * How much a text looks like Chinese or a Western language, to tell the encoding it was written in from those that its
 * bytes fit by accident. ASCII says nothing and is not counted.
 */
final class Plausibility {

    private static final String LATIN = "àáâãäåæçèéêëìíîïñòóôõöøùúûüßœšžÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜŒŠŽ";
    private static final String SIGNS = "©®°±²³µ·×÷§£¥«»€™\u00A0";
    private static final BitSet COMMON_HAN = commonHan();

    private final String text;
    private final boolean japanese;
    private int counted;
    private int plausible;
    private int han;
    private int kana;

    private Plausibility(String text, boolean japanese) {
        this.text = text;
        this.japanese = japanese;
    }

    /**
     * The share of characters beyond ASCII that such a text holds, from 0 to 1. Control characters and bytes that do not
     * fit count against it.
     *
     * @param japanese whether Chinese characters count only among Japanese syllables; else these do not count
     */
    static double of(Decoding decoding, boolean japanese) {
        Plausibility plausibility = new Plausibility(decoding.text(), japanese);
        plausibility.counted = decoding.errors();
        return plausibility.share();
    }

    private double share() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean says = c >= 0x7F || c < ' ' && !Character.isWhitespace(c);
            if (says && !Character.isLowSurrogate(c)) {
                counted++;
                plausible += isPlausible(c, i) ? 1 : 0;
            }
        }
        boolean misread = japanese && kana * 5 < han;
        return counted == 0 ? 1 : misread ? 0 : (double) plausible / counted;
    }

    private boolean isPlausible(char c, int at) {
        if (c >= 0x3041 && c <= 0x30FF) {
            kana++;
            return japanese;
        }
        if (COMMON_HAN.get(c)) {
            han++;
            return !isAmongLetters(at);
        }
        return c >= 0x2010 && c <= 0x203B
                || c >= 0x2160 && c <= 0x217F
                || c >= 0x2460 && c <= 0x249B
                || c >= 0x3000 && c <= 0x3029
                || c >= 0xFF01 && c <= 0xFF5E
                || SIGNS.indexOf(c) >= 0
                || LATIN.indexOf(c) >= 0 && isBesideLetter(at)
                || c >= 0x2190 && c <= 0x21FF
                || c >= 0x25A0 && c <= 0x26FF
                || c == '\u200B'
                || c == '\uFEFF';
    }

    /** Whether a single character stands between Latin letters, as an accented letter does that was read as Chinese. */
    private boolean isAmongLetters(int at) {
        return at > 0
                && isLetter(text.charAt(at - 1))
                && (at + 1 == text.length() || text.charAt(at + 1) < 0x80)
                && (at < 2 || text.charAt(at - 2) < 0x80);
    }

    private boolean isBesideLetter(int at) {
        return at > 0 && isLetter(text.charAt(at - 1)) || at + 1 < text.length() && isLetter(text.charAt(at + 1));
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** The first level of GB 2312, 3,755 characters in daily use, and that of Big5, 5,401. */
    private static BitSet commonHan() {
        BitSet han = new BitSet(0x10000);
        add(han, "GB18030", 0xB0, 0xD7, 0xA1);
        add(han, "Big5", 0xA4, 0xC6, 0x40);
        return han;
    }

    private static void add(BitSet han, String charset, int firstLead, int lastLead, int firstTrail) {
        for (int lead = firstLead; lead <= lastLead; lead++) {
            for (int trail = firstTrail; trail <= 0xFE; trail++) {
                String one = new String(new byte[] {(byte) lead, (byte) trail}, Charset.forName(charset));
                if (one.length() == 1 && Character.UnicodeScript.of(one.charAt(0)) == Character.UnicodeScript.HAN) {
                    han.set(one.charAt(0));
                }
            }
        }
    }
}
