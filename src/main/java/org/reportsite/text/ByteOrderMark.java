package org.reportsite.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mark that a file may begin with, U+FEFF in the file's encoding.
 *
 * @param charset the encoding
 * @param length length of the mark in bytes
 */
record ByteOrderMark(Charset charset, int length) {

    /** UTF-32 before UTF-16, whose mark it begins with. */
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            Charset.forName("UTF-32LE"),
            Charset.forName("UTF-32BE"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("GB18030"));

    private static final List<byte[]> MARKS =
            List.of("EFBBBF", "FFFE0000", "0000FEFF", "FFFE", "FEFF", "84319533").stream()
                    .map(HexFormat.of()::parseHex)
                    .toList();

    /** The mark that a file begins with, null where it has none. */
    static @Nullable ByteOrderMark of(byte[] bytes) {
        for (int i = 0; i < CHARSETS.size(); i++) {
            byte[] mark = MARKS.get(i);
            if (bytes.length >= mark.length && java.util.Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length)) {
                return new ByteOrderMark(CHARSETS.get(i), mark.length);
            }
        }
        return null;
    }
}
