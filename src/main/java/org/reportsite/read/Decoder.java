package org.reportsite.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;

/** Bytes to text: UTF-8 with or without a byte order mark, and nothing replaced in silence. */
final class Decoder {

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Decoder() {}

    /**
     * The text of a file, line ends as line feeds.
     *
     * @param file path for the fault's place
     * @throws FaultException if the bytes are not UTF-8
     */
    static String decode(String file, byte[] bytes) throws FaultException {
        int start = startsWithBom(bytes) ? BOM.length : 0;
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length - start);
        ByteBuffer input = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CoderResult result = decoder.decode(input, text, true);
        String decoded = text.flip().toString();
        if (result.isError()) {
            throw new FaultException(notUtf8(file, decoded, input.position()));
        }
        int nul = decoded.indexOf('\0');
        if (nul >= 0) {
            throw new FaultException(notUtf8(file, decoded.substring(0, nul), start + nul));
        }
        return decoded.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean startsWithBom(byte[] bytes) {
        return bytes.length >= BOM.length && Arrays.equals(bytes, 0, BOM.length, BOM, 0, BOM.length);
    }

    private static Fault notUtf8(String file, String before, int offset) {
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        return Fault.of(
                "encoding",
                new Problem(
                        new Location(file, line, column),
                        null,
                        Message.of("encoding", String.valueOf(offset)),
                        Message.of("encoding.hint")));
    }
}
