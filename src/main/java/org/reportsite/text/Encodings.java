package org.reportsite.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the encoding of a file by its bytes: a byte order mark, strict UTF-8, strict GB18030, UTF-16, Big5, and at last
 * what ICU's detector makes of it. The bytes of one encoding often fit another, so beyond the mark and UTF-8 the text has
 * to look like one; where it does, but for single bytes, those are the fault. A byte or two in a text of ASCII say nothing
 * of an encoding, so they are a fault too, and so are a few bytes that don't fit among characters of UTF-8.
 */
public final class Encodings {

    /** Names and rare words apart, a text holds little but common characters; a few words may hold half as many. */
    private static final double POSSIBLE = 0.5;

    private static final double CERTAIN = 0.95;

    /** Among no less ASCII than this one or two bytes are strangers: names and quotation marks soon come to more. */
    private static final int LEAST_ASCII = 32;

    private static final int MOST_STRANGERS = 2;
    private static final List<Charset> CHINESE = List.of(
            Charset.forName("GB18030"), StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("Big5"));

    private Encodings() {}

    /**
     * A file's text.
     *
     * @param text the text without a byte order mark; up to the first byte that does not fit, or the first NUL
     * @param encoding name of the encoding that was taken, empty where none fits
     * @param badByte offset of the byte at which the text ends, -1 where all of it fits
     * @param nul whether that byte begins a NUL, which no text holds
     */
    public record Decoded(String text, String encoding, int badByte, boolean nul) {
        /** Whether all of the file is text. */
        public boolean isSound() {
            return badByte < 0;
        }
    }

    /** Decodes a whole file; the same bytes always give the same answer. */
    public static Decoded decode(byte[] bytes) {
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        if (mark != null) {
            return decoded(Decoding.of(bytes, mark.length(), mark.charset()), mark.length(), true);
        }
        Decoding utf8 = Decoding.of(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.isSound() && utf8.text().indexOf('\0') < 0) {
            return decoded(utf8, 0, true);
        }
        if (areStrangers(bytes)) {
            return decoded(utf8, 0, true);
        }
        Best best = new Best(utf8);
        for (Charset charset : CHINESE) {
            Decoding decoding = Decoding.of(bytes, 0, charset);
            best.offer(decoding, Plausibility.of(decoding, false));
            if (best.share >= CERTAIN && best.decoding.isSound()) {
                break;
            }
        }
        if (best.share < CERTAIN && utf8.errors() > beyondAscii(utf8.text())) {
            detected(bytes).forEach(decoding -> best.offer(decoding, Plausibility.of(decoding, true)));
        }
        boolean possible = best.share >= POSSIBLE;
        return decoded(possible ? best.decoding : utf8, 0, possible || utf8.isSound());
    }

    private static Decoded decoded(Decoding decoding, int markLength, boolean known) {
        String sound = decoding.text().substring(0, decoding.sound());
        int nul = sound.indexOf('\0');
        String name = known ? decoding.charset().name() : "";
        if (nul >= 0) {
            String before = sound.substring(0, nul);
            return new Decoded(before, name, markLength + before.getBytes(decoding.charset()).length, true);
        }
        return new Decoded(sound, name, decoding.badByte(), false);
    }

    /** Whether all is ASCII but for a byte or two that stand apart. */
    private static boolean areStrangers(byte[] bytes) {
        int strangers = 0;
        boolean wasStranger = false;
        for (byte b : bytes) {
            boolean isStranger = b < 0;
            strangers += isStranger ? 1 : 0;
            if (b == 0 || strangers > MOST_STRANGERS || (isStranger && wasStranger)) {
                return false;
            }
            wasStranger = isStranger;
        }
        return strangers > 0 && bytes.length >= LEAST_ASCII;
    }

    private static long beyondAscii(String text) {
        return text.codePoints().filter(c -> c > 0x7F).count();
    }

    /** What ICU's detector takes the bytes for, the likeliest first, as far as they fit and were not tried. */
    private static List<Decoding> detected(byte[] bytes) {
        List<Decoding> decodings = new ArrayList<>();
        for (CharsetMatch match : new CharsetDetector().setText(bytes).detectAll()) {
            Charset charset = Charset.isSupported(match.getName()) ? Charset.forName(match.getName()) : null;
            if (charset != null && !CHINESE.contains(charset)) {
                decodings.add(Decoding.of(bytes, 0, charset));
            }
        }
        decodings.removeIf(decoding -> !decoding.isSound());
        return decodings;
    }

    /** The decoding that looks best; of equal ones the first. */
    private static final class Best {
        private Decoding decoding;
        private double share;

        Best(Decoding first) {
            decoding = first;
            share = Plausibility.of(first, false);
        }

        void offer(Decoding other, double itsShare) {
            if (itsShare > share) {
                decoding = other;
                share = itsShare;
            }
        }
    }
}
