package org.reportsite.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Bytes read in one encoding, whether they fit or not.
 *
 * @param charset the encoding
 * @param text the text, what does not fit left out
 * @param sound length of the text before the first byte that does not fit
 * @param badByte offset of that byte, -1 where all fit
 * @param errors how many places do not fit
 */
record Decoding(Charset charset, String text, int sound, int badByte, int errors) {

    /** Reads bytes from an offset on. */
    static Decoding of(byte[] bytes, int start, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()));
        int sound = 0;
        int badByte = -1;
        int errors = 0;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            if (errors == 0) {
                sound = out.position();
                badByte = in.position();
            }
            errors++;
            in.position(in.position() + result.length());
            result = decoder.decode(in, out, true);
        }
        decoder.flush(out);
        String text = out.flip().toString();
        return new Decoding(charset, text, errors == 0 ? text.length() : sound, badByte, errors);
    }

    boolean isSound() {
        return errors == 0;
    }
}
