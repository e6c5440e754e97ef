package org.reportsite.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import org.reportsite.collection.PdfConfig;
import org.reportsite.diagnostic.InvalidInputException;

/** The user's fonts, opened. For one thread at a time: they read their files as they are used. */
final class Faces implements Closeable {

    /** The name of the text's font in the style sheet. */
    static final String TEXT = "text";

    // By their names in the style sheet, in a fixed order: it is that of the fonts in the file.
    private final Map<String, FontFile> faces = new LinkedHashMap<>();
    private final List<CmapLookup> glyphs = new ArrayList<>();

    /**
     * Opens them.
     *
     * @throws InvalidInputException if one can't be put into a PDF
     */
    Faces(PdfConfig config) throws InvalidInputException {
        add(TEXT, config.body());
        add("title", config.title());
        add("headings", config.headings());
        add("subheadings", config.subheadings());
    }

    private void add(String name, PdfConfig.@Nullable Font font) throws InvalidInputException {
        if (font != null) {
            faces.put(name, FontFile.open(font));
        }
    }

    /** The fonts for a document; what it uses of them is put into it when it is saved. */
    Map<String, PDFont> in(PDDocument document) throws IOException {
        Map<String, PDFont> fonts = new LinkedHashMap<>();
        for (Map.Entry<String, FontFile> face : faces.entrySet()) {
            fonts.put(face.getKey(), PDType0Font.load(document, face.getValue().face(), true));
        }
        return fonts;
    }

    /** Whether one of them has a glyph for a character. */
    boolean has(int codePoint) throws IOException {
        if (glyphs.isEmpty()) {
            for (FontFile font : faces.values()) {
                glyphs.add(font.face().getUnicodeCmapLookup());
            }
        }
        return glyphs.stream().anyMatch(lookup -> lookup.getGlyphId(codePoint) > 0);
    }

    @Override
    public void close() throws IOException {
        for (FontFile font : faces.values()) {
            font.file().close();
        }
    }
}
