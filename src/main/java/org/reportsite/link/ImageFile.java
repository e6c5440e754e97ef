package org.reportsite.link;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What an image is by its content; its name doesn't count.
 *
 * @param type {@code png}, {@code jpg}, {@code gif}, {@code webp}, {@code avif} or {@code svg}
 * @param size its size, null where its header doesn't say
 */
record ImageFile(String type, @Nullable ImageSize size) {

    private static final int LONGEST_SIGNATURE = 16;
    private static final int IHDR = 0x49484452;

    /**
     * Looks at a file's content.
     *
     * @throws TroubleException if it is none of these, or an SVG image with active content
     */
    static ImageFile read(Path file) throws TroubleException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS))) {
            in.mark(LONGEST_SIGNATURE);
            byte[] head = in.readNBytes(LONGEST_SIGNATURE);
            in.reset();
            ImageFile image = raster(head, new DataInputStream(in));
            return image == null ? new ImageFile("svg", SvgFile.check(file)) : image;
        } catch (IOException e) {
            throw new TroubleException(Trouble.UNREADABLE);
        }
    }

    private static @Nullable ImageFile raster(byte[] head, DataInputStream in) throws IOException {
        String ascii = new String(head, StandardCharsets.ISO_8859_1);
        if (ascii.startsWith("\u0089PNG\r\n\u001a\n")) {
            return new ImageFile("png", png(in));
        } else if (ascii.startsWith("\u00ff\u00d8\u00ff")) {
            return new ImageFile("jpg", JpegHeader.size(in));
        } else if (ascii.startsWith("GIF87a") || ascii.startsWith("GIF89a")) {
            return new ImageFile("gif", gif(in));
        } else if (ascii.startsWith("RIFF") && ascii.startsWith("WEBP", 8)) {
            return new ImageFile("webp", WebpHeader.size(in));
        } else if (ascii.startsWith("ftypavif", 4) || ascii.startsWith("ftypavis", 4)) {
            return new ImageFile("avif", null);
        }
        return null;
    }

    /** PNG, ISO/IEC 15948: the first chunk is IHDR, which begins with width and height. */
    private static @Nullable ImageSize png(DataInputStream in) throws IOException {
        byte[] head = in.readNBytes(24);
        if (head.length < 24) {
            return null;
        }
        var bytes = java.nio.ByteBuffer.wrap(head);
        return bytes.getInt(12) == IHDR ? of(bytes.getInt(16), bytes.getInt(20)) : null;
    }

    /** GIF 89a: the logical screen's width and height follow the signature, low byte first. */
    private static @Nullable ImageSize gif(DataInputStream in) throws IOException {
        byte[] head = in.readNBytes(10);
        return head.length < 10 ? null : of(low(head, 6), low(head, 8));
    }

    /** Two bytes, the low one first. */
    static int low(byte[] bytes, int at) {
        return (bytes[at] & 0xff) | ((bytes[at + 1] & 0xff) << 8);
    }

    /** A size, null where it is none. */
    static @Nullable ImageSize of(int width, int height) {
        return width > 0 && height > 0 ? new ImageSize(width, height) : null;
    }
}
