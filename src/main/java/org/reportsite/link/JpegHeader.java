package org.reportsite.link;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** Reads a JPEG image's size, ITU-T T.81 annex B: from the first frame header, turned as Exif says the image is. */
final class JpegHeader {

    private static final int EXIF = 0xE1;
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int TIFF_AT = 6;
    private static final int ORIENTATION = 0x0112;

    private JpegHeader() {}

    static @Nullable ImageSize size(DataInputStream in) throws IOException {
        in.readNBytes(2);
        boolean turned = false;
        while (true) {
            int marker = marker(in);
            byte[] length = in.readNBytes(2);
            if (marker < 0 || marker == SCAN || marker == END || length.length < 2) {
                return null;
            }
            byte[] segment = in.readNBytes(Math.max(0, (((length[0] & 0xff) << 8) | (length[1] & 0xff)) - 2));
            if (isFrame(marker) && segment.length >= 5) {
                ByteBuffer frame = ByteBuffer.wrap(segment);
                int height = frame.getShort(1) & 0xffff;
                int width = frame.getShort(3) & 0xffff;
                return turned ? ImageFile.of(height, width) : ImageFile.of(width, height);
            }
            turned |= marker == EXIF && isTurned(segment);
        }
    }

    private static int marker(DataInputStream in) throws IOException {
        int first = in.read();
        int code = in.read();
        while (code == 0xff) {
            code = in.read();
        }
        return first == 0xff ? code : -1;
    }

    /** SOF0 to SOF15; C4, C8 and CC in between are other segments. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** Whether Exif's orientation (TIFF tag 274, values 5 to 8) lays the image on its side: browsers turn it back. */
    private static boolean isTurned(byte[] segment) {
        ByteBuffer tiff = ByteBuffer.wrap(segment);
        if (segment.length < TIFF_AT + 8 || tiff.getInt(0) != 0x45786966) {
            return false;
        }
        tiff.order(segment[TIFF_AT] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = TIFF_AT + (tiff.getInt(TIFF_AT + 4) & 0xffffffffL);
        if (directory + 2 > segment.length) {
            return false;
        }
        int entries = tiff.getShort((int) directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = (int) directory + 2 + i * 12;
            if (entry + 12 > segment.length) {
                return false;
            }
            if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                int value = tiff.getShort(entry + 8);
                return value >= 5 && value <= 8;
            }
        }
        return false;
    }
}
