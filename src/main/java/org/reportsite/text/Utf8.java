package org.reportsite.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** UTF-8 to text, with or without a byte order mark, and nothing replaced in silence. */
public final class Utf8 {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

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
        int start = markLength(bytes);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length - start);
        ByteBuffer input = ByteBuffer.wrap(bytes, start, bytes.length - start);
        boolean bad = decoder.decode(input, text, true).isError();
        return new Decoded(text.flip().toString(), bad ? input.position() : -1);
    }

    /** Length in bytes of the mark that a file begins with, 0 where it begins otherwise. */
    public static int markLength(byte[] bytes) {
        int length = BYTE_ORDER_MARK.length;
        boolean marked = bytes.length >= length && Arrays.equals(bytes, 0, length, BYTE_ORDER_MARK, 0, length);
        return marked ? length : 0;
    }
}
