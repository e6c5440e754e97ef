package org.reportsite.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

    private static final String MARK = "\uFEFF";

    /** The mark that a file begins with, null where it has none. */
    static @Nullable ByteOrderMark of(byte[] bytes) {
        for (Charset charset : CHARSETS) {
            byte[] mark = MARK.getBytes(charset);
            if (bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length)) {
                return new ByteOrderMark(charset, mark.length);
            }
        }
        return null;
    }
}
