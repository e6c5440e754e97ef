package org.reportsite.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.Box;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;
import org.reportsite.render.PrintedReport;
import org.reportsite.text.LineBreaks;

/** A PDF in the making: one report, or several one after another. */
final class Volume implements AutoCloseable {

    /** What images are addressed by. It stands for no place: their files are looked up in a list. */
    private static final String SCHEME = "report";

    /** Of XHTML: some 700 sheets, whose layout takes half a gigabyte. */
    private static final int MOST_CHARACTERS = 400_000;

    private static final int WEIGHT = 400;
    private static final Pattern BOOKMARKS = Pattern.compile("b[0-9]+");
    private static final Pattern ENTRIES = Pattern.compile(Contents.ID + "[0-9]+");

    private final PDDocument document = new PDDocument();
    private final Map<String, PDFont> fonts;
    private final Glyphs glyphs;
    private final Sheets sheets;
    private final boolean tagged;

    /**
     * A PDF without pages.
     *
     * @param tagged whether its structure is told to screen readers, which it can be only where it holds one report
     */
    Volume(Faces faces, boolean tagged) throws IOException {
        this.fonts = faces.in(document);
        this.glyphs = new Glyphs(faces);
        this.sheets = new Sheets(document, Objects.requireNonNull(fonts.get(Faces.TEXT)));
        this.tagged = tagged;
    }

    /** The characters that are not shown, since the fonts lack them. */
    Set<Integer> missing() {
        return glyphs.missing();
    }

    /** How many sheets it has. */
    int sheets() {
        return document.getNumberOfPages();
    }

    /**
     * Puts the contents behind the sheets in front, none of which has a number, where they list at least two reports. What
     * follows begins on a right page.
     *
     * @throws LayoutException if they can't be laid out; the volume is useless then
     */
    void insertContents(Contents contents, int front) throws IOException, LayoutException {
        int end = sheets();
        if (contents.size() > 1) {
            for (PrintedReport part : contents.parts(front)) {
                int before = sheets();
                render(part, ENTRIES, places -> sheets.link(contents, before, places));
            }
        }
        sheets.moveUnnumbered(end, front);
    }

    /**
     * Adds a report on sheets of its own.
     *
     * @throws LayoutException if it can't be laid out; the volume is useless then
     */
    void add(PrintedReport report) throws IOException, LayoutException {
        if (report.body().length() > MOST_CHARACTERS) {
            throw new LayoutException("longer than " + MOST_CHARACTERS);
        }
        int before = sheets();
        render(report, BOOKMARKS, places -> sheets.bookmark(report.bookmarks(), before, places));
        String mark = report.mark();
        sheets.mark(before, mark == null ? null : glyphs.text(mark));
    }

    private interface Found {
        void at(Map<String, PagePosition<Box>> places) throws IOException;
    }

    private void render(PrintedReport report, Pattern ids, Found found) throws IOException, LayoutException {
        try (PdfBoxRenderer renderer = builder(report).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            Map<String, PagePosition<Box>> places = new LinkedHashMap<>();
            renderer.findPagePositionsByID(ids).forEach(place -> places.putIfAbsent(place.getId(), place));
            found.at(places);
        } catch (RuntimeException | StackOverflowError e) {
            throw new LayoutException(e);
        }
    }

    /**
     * The file.
     *
     * @param title its title
     * @param lang its language
     * @param date the only clock
     */
    byte[] save(String title, String lang, LocalDate date) throws IOException {
        sheets.finish(title, lang, date, tagged);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private PdfRendererBuilder builder(PrintedReport report) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        // Either of the two keeps PDFBox from looking through the machine's own fonts.
        if (tagged) {
            builder.usePdfUaAccessibility(true);
        } else {
            builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
        }
        builder.usePDDocument(document);
        fonts.forEach((name, font) -> builder.useFont(new PDFontSupplier(font), name, WEIGHT, FontStyle.NORMAL, true));
        builder.useUnicodeLineBreaker(new Breaks(Locale.forLanguageTag(report.lang())));
        Map<String, Path> pictures = report.pictures();
        builder.useUriResolver((base, address) -> pictures.containsKey(address) ? SCHEME + ":" + address : null);
        builder.useProtocolsStreamImplementation(address -> picture(pictures, address), SCHEME);
        builder.useExternalResourceAccessControl(
                (address, type) -> type == ExternalResourceType.IMAGE_RASTER && pictures.containsKey(name(address)),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withHtmlContent(html(report), SCHEME + ":");
        return builder;
    }

    private String html(PrintedReport report) throws IOException {
        String language = report.lang().startsWith("zh") ? "zh" : "en";
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + report.lang() + "\"><head><title>"
                + escaped(report.title()) + "</title><meta name=\"description\" content=\""
                + escaped(report.title()) + "\"/><style>" + PrintStyle.TEXT + "</style></head><body class=\""
                + language + "\">" + glyphs.markup(TableColumns.set(report.body())) + "</body></html>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static @Nullable FSStream picture(Map<String, Path> pictures, String address) {
        Path file = pictures.get(name(address));
        return file == null ? null : new PictureStream(file);
    }

    private static String name(String address) {
        return address.startsWith(SCHEME + ":") ? address.substring(SCHEME.length() + 1) : address;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private static final class Breaks implements FSTextBreaker {
        private final LineBreaks places;

        Breaks(Locale locale) {
            places = new LineBreaks(locale);
        }

        @Override
        public int next() {
            return places.next();
        }

        @Override
        public void setText(String text) {
            places.setText(text);
        }
    }
}
