package org.reportsite.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reportsite.testing.PrintedLine;

/** A Chinese report is printed as an official document: the measures are those of GB/T 9704-2012, 5.2 and 7.5. */
@ExtendWith(Chromium.class)
class PrintIT {

    private static final String REPORT = "city/xincheng/2023.html";
    private static final float MM = 72 / 25.4f;
    private static final float BODY_SIZE = 16;
    private static final int LINES = 22;
    /** Points: less is no text that one reads on paper. */
    private static final float SMALLEST = 7.5f;

    private static final int CHARACTERS = 28;

    @Test
    void bodyTextFillsTheTypeArea(Browser browser) throws IOException {
        List<PrintedLine> body = print(browser, REPORT).stream()
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
        List<PrintedLine> third = body.stream().filter(line -> line.page() == 3).toList();
        assertThat(third).hasSize(LINES);
        assertThat(third.get(1).base() - third.get(0).base()).isCloseTo(225 * MM / LINES, within(0.8f));
    }

    @Test
    void pageNumbersStandOutsideBetweenDashes(Browser browser) throws IOException {
        List<PrintedLine> numbers = print(browser, REPORT).stream()
                .filter(line -> line.text().matches("—\\s*\\d+\\s*—"))
                .toList();
        assertThat(numbers).hasSizeGreaterThan(2);
        for (PrintedLine number : numbers) {
            assertThat(number.text().replaceAll("\\s", "")).isEqualTo("—" + number.page() + "—");
            assertThat(number.base()).isGreaterThan((297 - 35) * MM);
            assertThat(number.left() > 105 * MM).isEqualTo(number.page() % 2 == 1);
        }
    }

    @Test
    void nothingOfTheSiteIsOnTheSheet(Browser browser) throws IOException {
        assertThat(print(browser, REPORT).stream().map(PrintedLine::text).toList())
                .first()
                .isEqualTo("新城区2023年度述职报告");
    }

    @Test
    void comparisonsAndFiguresFillTheSheetAcross(Browser browser) throws IOException {
        for (String path :
                List.of("city/binjiang/compare-projects.html", "city/changes-2024.html", "city/figures.html")) {
            byte[] pdf = pdf(browser, path);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getPages()).as(path).allSatisfy(sheet -> {
                    assertThat(sheet.getMediaBox().getWidth()).isCloseTo(297 * MM, within(1f));
                    assertThat(sheet.getMediaBox().getHeight()).isCloseTo(210 * MM, within(1f));
                });
                assertThat(PrintedLine.of(document)).hasSizeGreaterThan(LINES).allSatisfy(line -> {
                    assertThat(line.size()).as(line.text()).isGreaterThanOrEqualTo(SMALLEST);
                    assertThat(line.left()).as(line.text()).isGreaterThan(14 * MM - 1);
                    assertThat(line.right()).as(line.text()).isLessThan((297 - 14) * MM + 1);
                });
            }
        }
    }

    private static List<PrintedLine> print(Browser browser, String path) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(browser, path))) {
            return PrintedLine.of(document);
        }
    }

    private static byte[] pdf(Browser browser, String path) {
        try (BrowserContext context = browser.newContext();
                Page page = context.newPage()) {
            page.navigate(Website.example().base() + path);
            return page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        }
    }
}
