package org.reportsite.read;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import org.reportsite.text.ClassificationMarking;
import org.reportsite.text.Encodings;

/** Bytes to text, in whatever encoding they are, and nothing replaced in silence. */
final class Decoder {

    private Decoder() {}

    /**
     * The text of a file, line ends as line feeds.
     *
     * @param file path for the fault's place
     * @throws FaultException if some bytes are no text
     */
    static DecodedText decode(String file, byte[] bytes) throws FaultException {
        Encodings.Decoded decoded = Encodings.decode(bytes);
        String text = decoded.text().replace("\r\n", "\n").replace('\r', '\n');
        if (!decoded.isSound()) {
            throw new FaultException(fault(file, text, decoded));
        }
        return new DecodedText(text, decoded.encoding());
    }

    /** Stands at the byte, and shows what the line holds before it: what follows can't be known. */
    private static Fault fault(String file, String before, Encodings.Decoded decoded) {
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        String key = decoded.nul() ? "encoding.nul" : decoded.encoding().isEmpty() ? "encoding.unknown" : "encoding";
        return Fault.of(
                "encoding",
                new Problem(
                        new Location(file, line, before.length() - lineStart + 1),
                        shown(before, lineStart),
                        Message.of(key, String.valueOf(decoded.badByte()), decoded.encoding()),
                        Message.of(key + ".hint")));
    }

    /** What is secret isn't shown even where it can't be read. */
    private static @Nullable String shown(String before, int lineStart) {
        boolean isSecret =
                ClassificationMarking.in(Arrays.asList(before.split("\n", -1))).isPresent();
        return isSecret ? null : PersonalData.mask(before).text().substring(lineStart);
    }
}
