package org.reportsite.collection;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reportsite.yaml.MapReader;
import org.reportsite.yaml.Mistakes;

/** Reads {@code pdf}: whether PDFs are made, and in which fonts. */
final class PdfReader {

    private static final Pattern FONT = Pattern.compile("(?i).+\\.(?:ttf|ttc|otf|otc)");

    private final Path source;
    private final Mistakes mistakes;

    /**
     * A reader.
     *
     * @param source the folder from which fonts are found; they may lie elsewhere, as a system's fonts do
     */
    PdfReader(Path source, Mistakes mistakes) {
        this.source = source;
        this.mistakes = mistakes;
    }

    /** The settings, null where no PDF is wanted. */
    @Nullable
    PdfConfig read(MapReader site) {
        MapReader pdf = site.child("pdf", ConfigKeys.PDF);
        if (pdf == null) {
            return null;
        }
        pdf.require("font");
        PdfConfig.Font body = font(pdf, "font");
        PdfConfig.Font title = font(pdf, "title");
        PdfConfig.Font headings = font(pdf, "headings");
        PdfConfig.Font subheadings = font(pdf, "subheadings");
        return body == null ? null : new PdfConfig(body, title, headings, subheadings);
    }

    private PdfConfig.@Nullable Font font(MapReader pdf, String key) {
        String name = pdf.text(key);
        if (name == null) {
            return null;
        }
        Path file = file(name);
        if (file == null) {
            mistakes.add(pdf.at(key), "config.pdf-font", name);
            return null;
        }
        return new PdfConfig.Font(file, name, pdf.at(key));
    }

    private @Nullable Path file(String name) {
        try {
            Path file = source.resolve(name);
            return FONT.matcher(name).matches() && Files.isRegularFile(file) ? file : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
