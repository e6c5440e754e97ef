package org.reportsite.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A Chinese report is printed as an official document: the measures are those of GB/T 9704-2012, 5.2 and 7.5. */
@ExtendWith(Chromium.class)
class PrintIT {

    private static final String REPORT = "city/xincheng/2023.html";
    private static final float MM = 72 / 25.4f;
    private static final float BODY_SIZE = 16;
    private static final int LINES = 22;
    private static final int CHARACTERS = 28;

    /**
     * A line of text on paper.
     *
     * @param page from 1
     * @param left in points from the sheet's edge
     * @param base its base line in points from the top
     */
    private record Line(int page, float left, float right, float base, float size, String text) {}

    @Test
    void bodyTextFillsTheTypeArea(Browser browser) throws IOException {
        List<Line> body = print(browser, REPORT).stream()
                .filter(line -> Math.abs(line.size() - BODY_SIZE) < 0.5)
                .toList();
        assertThat(body).hasSizeGreaterThan(LINES);
        assertThat(body).allSatisfy(line -> {
            assertThat(line.left()).as(line.text()).isGreaterThan(28 * MM - 1);
            assertThat(line.right()).as(line.text()).isLessThan((210 - 26) * MM + BODY_SIZE / 2);
            assertThat(line.base()).as(line.text()).isBetween(37 * MM, (297 - 35) * MM);
        });
        assertThat(body.stream().mapToInt(line -> line.text().length()).max().orElse(0))
                .isBetween(CHARACTERS - 2, CHARACTERS + 2);
        List<Line> third = body.stream().filter(line -> line.page() == 3).toList();
        assertThat(third).hasSize(LINES);
        assertThat(third.get(1).base() - third.get(0).base()).isCloseTo(225 * MM / LINES, within(0.8f));
    }

    @Test
    void pageNumbersStandOutsideBetweenDashes(Browser browser) throws IOException {
        List<Line> numbers = print(browser, REPORT).stream()
                .filter(line -> line.text().matches("—\\s*\\d+\\s*—"))
                .toList();
        assertThat(numbers).hasSizeGreaterThan(2);
        for (Line number : numbers) {
            assertThat(number.text().replaceAll("\\s", "")).isEqualTo("—" + number.page() + "—");
            assertThat(number.base()).isGreaterThan((297 - 35) * MM);
            assertThat(number.left() > 105 * MM).isEqualTo(number.page() % 2 == 1);
        }
    }

    @Test
    void nothingOfTheSiteIsOnTheSheet(Browser browser) throws IOException {
        assertThat(print(browser, REPORT).stream().map(Line::text).toList())
                .first()
                .isEqualTo("新城区2023年度述职报告");
    }

    private static List<Line> print(Browser browser, String path) throws IOException {
        Website site = Website.example();
        try (BrowserContext context = browser.newContext();
                Page page = context.newPage()) {
            page.navigate(site.base() + path);
            byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                return Lines.of(document);
            }
        }
    }

    /** The lines of a document, page by page from the top. */
    private static final class Lines extends PDFTextStripper {

        private final List<Line> lines = new ArrayList<>();

        static List<Line> of(PDDocument document) throws IOException {
            Lines stripper = new Lines();
            stripper.setSortByPosition(true);
            stripper.getText(document);
            return stripper.lines;
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            TextPosition first = positions.get(0);
            TextPosition last = positions.get(positions.size() - 1);
            lines.add(new Line(
                    getCurrentPageNo(),
                    first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getYDirAdj(),
                    first.getXScale(),
                    text.strip()));
        }
    }
}
