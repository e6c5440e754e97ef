package org.reportsite.read;

import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import org.reportsite.text.Utf8;

/** Bytes to text: UTF-8 with or without a byte order mark, and nothing replaced in silence. */
final class Decoder {

    private Decoder() {}

    /**
     * The text of a file, line ends as line feeds.
     *
     * @param file path for the fault's place
     * @throws FaultException if the bytes are not UTF-8
     */
    static String decode(String file, byte[] bytes) throws FaultException {
        Utf8.Decoded utf8 = Utf8.decode(bytes);
        String decoded = utf8.text();
        if (!utf8.isSound()) {
            throw new FaultException(notUtf8(file, decoded, utf8.badByte()));
        }
        int nul = decoded.indexOf('\0');
        if (nul >= 0) {
            throw new FaultException(notUtf8(file, decoded.substring(0, nul), Utf8.markLength(bytes) + nul));
        }
        return decoded.replace("\r\n", "\n").replace('\r', '\n');
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
