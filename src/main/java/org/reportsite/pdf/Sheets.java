package org.reportsite.pdf;

import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.render.Box;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jspecify.annotations.Nullable;
import org.reportsite.render.PrintedReport.Bookmark;

/** What stands around the text: page numbers, marks, bookmarks, and what is said of the file as a whole. Lengths in points. */
final class Sheets {

    private static final float MM = 72 / 25.4f;
    private static final float WIDTH = 210 * MM;
    private static final float HEIGHT = 297 * MM;
    private static final float TOP = 37 * MM;
    private static final float BOTTOM = 35 * MM;
    private static final float LEFT = 28 * MM;
    private static final float RIGHT = 26 * MM;

    /** GB/T 9704-2012, 7.5: size four, a dash on both sides, 7 mm below the text, a character in from the side. */
    private static final float SIZE = 14;

    private static final float BELOW = 7 * MM;
    private static final float ABOVE = 5 * MM;
    private static final float THOUSAND = 1000;

    private final PDDocument document;
    private final PDFont font;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private int unnumbered;

    Sheets(PDDocument document, PDFont font) {
        this.document = document;
        this.font = font;
    }

    /**
     * Moves the sheets from one on behind those in front, and an empty one after them where the next would be a left page:
     * numbers begin there.
     */
    void moveUnnumbered(int from, int front) {
        PDPageTree pages = document.getPages();
        int moved = document.getNumberOfPages() - from;
        for (int i = 0; i < moved; i++) {
            PDPage page = pages.get(from + i);
            pages.remove(page);
            pages.insertAfter(page, pages.get(front + i - 1));
        }
        unnumbered = front + moved;
        if (unnumbered % 2 == 1) {
            pages.insertAfter(new PDPage(pages.get(0).getMediaBox()), pages.get(unnumbered - 1));
            unnumbered++;
        }
    }

    /** Lets each entry of the contents, on the sheets after those before it, lead to its report. */
    void link(Contents contents, int before, Map<String, PagePosition<Box>> places) throws IOException {
        // In their order on the sheet, in which a reader goes from one to the next.
        SortedMap<Integer, PagePosition<Box>> entries = new TreeMap<>();
        places.forEach((id, place) -> entries.put(Integer.valueOf(id.substring(Contents.ID.length())), place));
        for (Map.Entry<Integer, PagePosition<Box>> entry : entries.entrySet()) {
            PagePosition<Box> place = entry.getValue();
            PDAnnotationLink link = new PDAnnotationLink();
            link.setRectangle(new PDRectangle(place.getX(), place.getY(), place.getWidth(), place.getHeight()));
            link.setDestination(destination(document.getPage(contents.sheet(entry.getKey())), HEIGHT));
            link.setPrinted(true);
            PDBorderStyleDictionary border = new PDBorderStyleDictionary();
            border.setWidth(0);
            link.setBorderStyle(border);
            document.getPage(before + place.getPageNo()).getAnnotations().add(link);
        }
    }

    private static PDPageXYZDestination destination(PDPage page, float top) {
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(page);
        destination.setLeft(0);
        destination.setTop(Math.round(top));
        destination.setZoom(-1);
        return destination;
    }

    /** Adds the bookmarks of a report whose sheets come after those before it. */
    void bookmark(List<Bookmark> bookmarks, int before, Map<String, PagePosition<Box>> places) {
        PDOutlineItem first = null;
        for (Bookmark bookmark : bookmarks) {
            PagePosition<Box> place = places.get(bookmark.id());
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(bookmark.title());
            item.setDestination(destination(
                    document.getPage(before + (place == null ? 0 : place.getPageNo())),
                    place == null ? HEIGHT : place.getY() + place.getHeight()));
            if (first == null) {
                outline.addLast(item);
                first = item;
            } else {
                first.addLast(item);
            }
        }
    }

    /** Writes at the head of each sheet from one on. */
    void mark(int from, @Nullable String text) throws IOException {
        if (text != null) {
            float left = WIDTH - RIGHT - width(text);
            for (int i = from; i < document.getNumberOfPages(); i++) {
                write(document.getPage(i), text, left, HEIGHT - TOP + ABOVE);
            }
        }
    }

    /** Numbers the sheets, and says what the file is. */
    void finish(String title, String lang, LocalDate date, boolean tagged) throws IOException {
        for (int i = unnumbered; i < document.getNumberOfPages(); i++) {
            number(document.getPage(i), i - unnumbered + 1);
        }
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setDocumentOutline(outline);
        catalog.setPageMode(PageMode.USE_OUTLINES);
        catalog.setLanguage(lang);
        // It holds the time of the machine.
        catalog.setMetadata(null);
        if (!tagged) {
            catalog.setMarkInfo(null);
            catalog.setStructureTreeRoot(null);
        }
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        GregorianCalendar day = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        day.setTimeInMillis(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        information.setCreationDate(day);
        document.setDocumentInformation(information);
        document.setDocumentId(0L);
    }

    private void number(PDPage page, int number) throws IOException {
        String text = "— " + number + " —";
        boolean odd = number % 2 == 1;
        write(page, text, odd ? WIDTH - RIGHT - SIZE - width(text) : LEFT + SIZE, BOTTOM - BELOW - SIZE / 2);
    }

    private float width(String text) throws IOException {
        return font.getStringWidth(text) / THOUSAND * SIZE;
    }

    /** Screen readers pass it over. */
    private void write(PDPage page, String text, float x, float y) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            content.beginText();
            content.setFont(font, SIZE);
            content.newLineAtOffset(x, y);
            content.showText(text);
            content.endText();
            content.endMarkedContent();
        }
    }
}
