package org.reportsite.link;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads a WebP image's size, RFC 9649: from its first chunk, lossy, lossless or extended. */
final class WebpHeader {

    private static final int LENGTH = 30;

    private WebpHeader() {}

    static @Nullable ImageSize size(DataInputStream in) throws IOException {
        byte[] head = in.readNBytes(LENGTH);
        if (head.length < LENGTH) {
            return null;
        }
        return switch (new String(head, 12, 4, StandardCharsets.ISO_8859_1)) {
            case "VP8 " -> ImageFile.of(ImageFile.low(head, 26) & 0x3fff, ImageFile.low(head, 28) & 0x3fff);
            case "VP8L" -> lossless(head);
            case "VP8X" -> ImageFile.of(three(head, 24) + 1, three(head, 27) + 1);
            default -> null;
        };
    }

    /** Fourteen bits each of width and height less one, after a byte of signature. */
    private static @Nullable ImageSize lossless(byte[] head) {
        int bits = ImageFile.low(head, 21) | (ImageFile.low(head, 23) << 16);
        return ImageFile.of((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
    }

    private static int three(byte[] head, int at) {
        return ImageFile.low(head, at) | ((head[at + 2] & 0xff) << 16);
    }
}
