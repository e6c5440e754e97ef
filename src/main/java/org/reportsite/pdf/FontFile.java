package org.reportsite.pdf;

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

/** Opens the user's fonts, and says what is wrong with one that can't be put into a PDF. */
final class FontFile {

    /** How the two kinds of files that are not plain TrueType begin: PostScript outlines, and several fonts in a file. */
    private static final int POSTSCRIPT = 0x4F54544F;

    private static final int SEVERAL = 0x74746366;

    /** The licence's bits (OpenType, OS/2 table, fsType): no embedding at all; only as a whole. */
    private static final int USAGE = 0x000F;

    private static final int RESTRICTED = 0x0002;
    private static final int WHOLE_ONLY = 0x0100;

    private FontFile() {}

    /**
     * Opens a font; the first of a file with several.
     *
     * @throws InvalidInputException if it can't be put into a PDF
     */
    static TrueTypeFont open(PdfConfig.Font font) throws InvalidInputException {
        TrueTypeFont face = parsed(font);
        if (face instanceof OpenTypeFont open && open.isPostScript()) {
            throw unusable(font, "pdf.font-postscript");
        }
        if (!mayBeEmbedded(face, font)) {
            throw unusable(font, "pdf.font-licence");
        }
        return face;
    }

    private static TrueTypeFont parsed(PdfConfig.Font font) throws InvalidInputException {
        try {
            int kind = kind(font.file());
            if (kind == POSTSCRIPT) {
                throw unusable(font, "pdf.font-postscript");
            }
            return kind == SEVERAL
                    ? first(font.file())
                    : new TTFParser().parse(new RandomAccessReadBufferedFile(font.file()));
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

    @SuppressWarnings("PMD.CloseResource") // Its fonts read from it as long as they are used.
    private static TrueTypeFont first(Path file) throws IOException {
        List<TrueTypeFont> faces = new ArrayList<>();
        new TrueTypeCollection(file.toFile()).processAllFonts(faces::add);
        if (faces.isEmpty()) {
            throw new IOException("no font");
        }
        return faces.get(0);
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
