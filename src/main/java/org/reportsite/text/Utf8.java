package org.reportsite.text;

import java.nio.charset.StandardCharsets;

/** UTF-8 to text, with or without a byte order mark, and nothing replaced in silence. */
public final class Utf8 {

    private Utf8() {}

    /**
     * What was decoded.
     *
     * @param text the text, without a byte order mark; up to the first byte that fits nowhere
     * @param badByte offset of that byte, -1 where there is none
     */
    public record Decoded(String text, int badByte) {
        /** Whether all bytes are UTF-8. */
        public boolean isSound() {
            return badByte < 0;
        }
    }

    /** Decodes a whole file. */
    public static Decoded decode(byte[] bytes) {
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        int start = mark != null && mark.charset().equals(StandardCharsets.UTF_8) ? mark.length() : 0;
        Decoding decoding = Decoding.of(bytes, start, StandardCharsets.UTF_8);
        return new Decoded(decoding.text().substring(0, decoding.sound()), decoding.badByte());
    }
}
