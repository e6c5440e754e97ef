package org.reportsite.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A line of text on paper.
 *
 * @param page from 1
 * @param left in points from the sheet's edge
 * @param base its base line in points from the top
 */
public record PrintedLine(int page, float left, float right, float base, float size, String text) {

    /** The lines of a document, page by page from the top. */
    public static List<PrintedLine> of(PDDocument document) throws IOException {
        Lines stripper = new Lines();
        stripper.setSortByPosition(true);
        stripper.getText(document);
        return stripper.lines;
    }

    private static final class Lines extends PDFTextStripper {

        private final List<PrintedLine> lines = new ArrayList<>();

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            TextPosition first = positions.get(0);
            TextPosition last = positions.get(positions.size() - 1);
            lines.add(new PrintedLine(
                    getCurrentPageNo(),
                    first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getYDirAdj(),
                    first.getXScale(),
                    text.strip()));
        }
    }
}
