package org.reportsite.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.testing.PrintedLine;
import org.reportsite.testing.SharedData;

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

    @TempDir
    private Path project;

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
    void blocksKeepToTheLinesOfTheSheet(Browser browser) throws IOException {
        write("collection.yml", "locale: zh-CN\n");
        write("2024/north.md", """
                # 报告

                开头。

                - 甲
                - 乙

                > 引文。

                ---

                1. 一

                2. 二 `码`

                | 项目 | 数 | 说明 |
                |---|---|---|
                | 项目0 | 1234 | %s |
                | 项目1 | 5678 | %s |

                """.formatted("很长的说明。".repeat(30), "w".repeat(200)) + "后面的一段。\n\n".repeat(80));
        List<PrintedLine> lines = print(browser, build(), "north/2024.html");
        List<PrintedLine> body = lines.stream()
                .filter(line ->
                        Math.abs(line.size() - BODY_SIZE) < 0.5 && !line.text().equals("码"))
                .toList();
        float line = 225 * MM / LINES;
        for (PrintedLine each : body) {
            float above = (each.base() - 37 * MM) / line;
            assertThat(above - Math.floor(above)).as(each.text()).isBetween(0.45, 0.9);
        }
        assertThat(body.stream().filter(each -> each.page() == 3)).hasSize(LINES);
        assertThat(lines)
                .extracting(PrintedLine::text)
                .anyMatch(text -> text.startsWith("项目0"))
                .anyMatch(text -> text.contains("1234"));
    }

    @Test
    void manyYearsOfASectionStandBelowEachOther(Browser browser) throws IOException {
        manyYears();
        Website site = build();
        String page = "north/compare-work.html";
        for (boolean scripts : new boolean[] {true, false}) {
            List<PrintedLine> lines = print(browser, site, page, scripts);
            assertThat(lines)
                    .allSatisfy(line -> assertThat(line.right()).as(line.text()).isLessThan((297 - 14) * MM + 4));
            assertThat(lines).extracting(PrintedLine::text).anyMatch(text -> text.contains("我们在这一年修好了河边的堤岸"));
            List<String> years = lines.stream()
                    .map(PrintedLine::text)
                    .filter(text -> text.matches("20[0-9]{2}.*"))
                    .map(text -> text.substring(0, 4))
                    .toList();
            assertThat(years).containsSubsequence("2024", "2023", "2005").containsSubsequence("2005", "2024", "2005");
            assertThat(lines.get(lines.size() - 1).page()).isLessThan(6);
        }
    }

    @Test
    void chosenYearsAreWhatIsPrinted(Browser browser) throws IOException {
        manyYears();
        List<PrintedLine> lines = print(browser, build(), "north/compare-work.html#years=2010-2020");
        assertThat(lines).extracting(PrintedLine::text).contains("2020", "2010").doesNotContain("2015", "2024");
    }

    @Test
    void matrixAndUnitWithManyYearsStayOnTheSheet(Browser browser) throws IOException {
        manyYears();
        Website site = build();
        for (String page : List.of("index.html", "north/index.html", "north/compare.html", "section-work.html")) {
            assertThat(print(browser, site, page))
                    .as(page)
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.right()).as(line.text()).isLessThan((297 - 14) * MM + 4));
        }
    }

    @Test
    void reviewersPrintWhatTheyOpened(Browser browser) throws IOException {
        for (String page : List.of("city/reuse.html", "checks.html")) {
            List<PrintedLine> lines = print(browser, page);
            assertThat(lines.get(lines.size() - 1).page()).as(page).isLessThan(10);
        }
    }

    @Test
    void comparisonsAndFiguresFillTheSheetAcross(Browser browser) throws IOException {
        for (String path :
                List.of("city/binjiang/compare-projects.html", "city/changes-2024.html", "city/figures.html")) {
            try (PDDocument document = Loader.loadPDF(pdf(browser, Website.example(), path, true))) {
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

    private void manyYears() throws IOException {
        write("collection.yml", """
                locale: zh-CN
                structure:
                  sections:
                    - {id: work, title: 主要工作}
                  extraSections: allow
                """);
        for (int year = 2005; year <= 2024; year++) {
            write(year + "/north.md", """
                    # 报告

                    ## 主要工作

                    1. **修堤。** 我们在这一年修好了河边的堤岸，共%d米，居民从此不再担心夏天的洪水。

                    2. **种树。** 我们在这一年种下了%d棵树，路旁有了树荫，孩子上学不再晒太阳。
                    """.formatted(year * 3, year * 7));
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = project.resolve("src/reports").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Website build() throws IOException {
        try {
            SharedData.build(project, "target", 2);
            return new Website(project.resolve("target/site"));
        } catch (InvalidInputException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<PrintedLine> print(Browser browser, String path) throws IOException {
        return print(browser, Website.example(), path);
    }

    private static List<PrintedLine> print(Browser browser, Website site, String path) throws IOException {
        return print(browser, site, path, true);
    }

    private static List<PrintedLine> print(Browser browser, Website site, String path, boolean scripts)
            throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(browser, site, path, scripts))) {
            return PrintedLine.of(document);
        }
    }

    private static byte[] pdf(Browser browser, Website site, String path, boolean scripts) {
        NewContextOptions options = new NewContextOptions().setJavaScriptEnabled(scripts);
        try (BrowserContext context = browser.newContext(options);
                Page page = context.newPage()) {
            page.navigate(site.base() + path);
            return page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        }
    }
}
