package org.reportsite.pdf;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.reportsite.collection.PdfConfig;
import org.reportsite.diagnostic.InvalidInputException;

/**
 * A font of the user, opened.
 *
 * @param face the font; it reads its file as it is used
 * @param file what is to be closed in the end
 */
record FontFile(TrueTypeFont face, Closeable file) {

    /** How the two kinds of files that are not plain TrueType begin: PostScript outlines, and several fonts in a file. */
    private static final int POSTSCRIPT = 0x4F54544F;

    private static final int SEVERAL = 0x74746366;

    /** The licence's bits (OpenType, OS/2 table, fsType): no embedding at all; only as a whole. */
    private static final int USAGE = 0x000F;

    private static final int RESTRICTED = 0x0002;
    private static final int WHOLE_ONLY = 0x0100;

    /**
     * Opens a font; the first of a file with several.
     *
     * @throws InvalidInputException if it can't be put into a PDF
     */
    static FontFile open(PdfConfig.Font font) throws InvalidInputException {
        FontFile opened = parsed(font);
        if (opened.face() instanceof OpenTypeFont open && open.isPostScript()) {
            throw unusable(font, "pdf.font-postscript");
        }
        if (!mayBeEmbedded(opened.face(), font)) {
            throw unusable(font, "pdf.font-licence");
        }
        return opened;
    }

    private static FontFile parsed(PdfConfig.Font font) throws InvalidInputException {
        try {
            int kind = kind(font.file());
            if (kind == POSTSCRIPT) {
                throw unusable(font, "pdf.font-postscript");
            }
            if (kind == SEVERAL) {
                return first(font.file());
            }
            TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBufferedFile(font.file()));
            return new FontFile(face, face);
        } catch (IOException | RuntimeException e) {
            // The parser meets a broken table with whatever its arithmetic throws.
            throw unusable(font, "pdf.font-broken");
        }
    }

    private static int kind(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            return in.readInt();
        }
    }

    private static FontFile first(Path file) throws IOException {
        List<TrueTypeFont> faces = new ArrayList<>();
        TrueTypeCollection collection = new TrueTypeCollection(file.toFile());
        collection.processAllFonts(faces::add);
        if (faces.isEmpty()) {
            collection.close();
            throw new IOException("no font");
        }
        return new FontFile(faces.get(0), collection);
    }

    private static boolean mayBeEmbedded(TrueTypeFont face, PdfConfig.Font font) throws InvalidInputException {
        try {
            OS2WindowsMetricsTable table = face.getOS2Windows();
            int licence = table == null ? 0 : table.getFsType();
            return (licence & USAGE) != RESTRICTED && (licence & WHOLE_ONLY) == 0;
        } catch (IOException | RuntimeException e) {
            throw unusable(font, "pdf.font-broken");
        }
    }

    private static InvalidInputException unusable(PdfConfig.Font font, String key) {
        return new InvalidInputException(List.of(font.problem(key, font.name())));
    }
}
