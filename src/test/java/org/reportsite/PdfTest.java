package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Messages;
import org.reportsite.testing.ChineseFont;
import org.reportsite.testing.PrintedLine;
import org.reportsite.testing.Trees;

/** Reports as PDF: where a font is given, and only there. */
class PdfTest {

    private static final float MM = 72 / 25.4f;
    private static final float BODY_SIZE = 16;

    /** The cover and the contents of a year of few reports. */
    private static final int FRONT = 2;

    private static final int LINES = 22;
    private static final int CHARACTERS = 28;
    private static final String NUMBER = "—\\s*\\d+\\s*—";

    /** The example, printed once for all tests that only look at it. */
    @TempDir
    private static Path printed;

    @TempDir
    private Path own;

    private Path project;

    @BeforeEach
    void withAProjectOfItsOwn() {
        project = own;
    }

    @Test
    void eachReportAndEachYearHasOneThatItsPageLeadsTo() throws Exception {
        example();
        List<String> pages = files(".html").stream()
                .filter(name -> name.matches(".*/(year-)?[0-9]{4}\\.html"))
                .toList();
        assertThat(files(".pdf")).hasSizeGreaterThan(40);
        assertThat(files(".pdf"))
                .containsExactlyElementsOf(pages.stream()
                        .map(page -> page.replace(".html", ".pdf"))
                        .toList());
        for (String page : pages) {
            String name = page.substring(page.lastIndexOf('/') + 1).replace(".html", ".pdf");
            assertThat(html(page).select(".facts a[href=" + name + "]"))
                    .as(page)
                    .hasSize(1);
        }
    }

    @Test
    void itsTextIsTheReports() throws Exception {
        example();
        for (String name : files(".pdf").stream()
                .filter(name -> name.matches(".*/[0-9]{4}\\.pdf"))
                .toList()) {
            Document page = html(name.replace(".pdf", ".html"));
            page.select(".anchor, .over").remove();
            page.select("figure img").forEach(image -> image.after(image.attr("alt")));
            String text = letters(text(name));
            assertThat(text).as(name).contains(letters(page.select("h1").text()));
            page.select(".text p, .text li, .text h2, .text h3, .text td")
                    .forEach(block -> assertThat(text).as(name).contains(letters(block.text())));
        }
    }

    @Test
    void itsBookmarksAreTitleAndSections() throws Exception {
        example();
        try (PDDocument pdf = open("city/xincheng/2024.pdf")) {
            PDOutlineItem report = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(report.getTitle()).isEqualTo("新城区2024年度述职报告");
            assertThat(report.getNextSibling()).isNull();
            Document page = html("city/xincheng/2024.html");
            page.select("h2 .anchor").remove();
            assertThat(children(report).stream().map(PDOutlineItem::getTitle).toList())
                    .containsExactlyElementsOf(page.select(".text h2").eachText());
            for (PDOutlineItem section : children(report)) {
                PDPageDestination place = (PDPageDestination) section.getDestination();
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(place.retrievePageNumber() + 1);
                stripper.setEndPage(place.retrievePageNumber() + 1);
                assertThat(letters(stripper.getText(pdf))).contains(letters(section.getTitle()));
            }
        }
    }

    @Test
    void aYearHoldsAllItsReportsInTheOrderOfItsPage() throws Exception {
        example();
        try (PDDocument pdf = open("city/year-2024.pdf")) {
            List<PDOutlineItem> reports = children(pdf.getDocumentCatalog().getDocumentOutline());
            List<String> expected = new ArrayList<>(
                    List.of(html("city/year-2024.html").select("h1").text()));
            expected.addAll(html("city/year-2024.html").select(".summaries h3").eachText());
            assertThat(reports.stream().map(PDOutlineItem::getTitle).toList()).isEqualTo(expected);
            assertThat(reports.get(1).getFirstChild()).isNotNull();
        }
        String text = letters(text("city/year-2024.pdf"));
        for (String report : files(".pdf").stream()
                .filter(name -> name.matches("city/.*/2024\\.pdf"))
                .toList()) {
            assertThat(text).contains(letters(text(report)));
        }
    }

    @Test
    void aYearListsItsReportsBehindItsCoverWithTheSheetsTheyBeginOn() throws Exception {
        example();
        List<PrintedLine> lines = lines("city/year-2024.pdf");
        List<PrintedLine> contents = rows(lines, 2);
        assertThat(contents.get(0).text()).isEqualTo("目录");
        assertThat(contents.get(0).size()).isCloseTo(22, within(0.1f));
        assertThat(contents.get(0).left() + contents.get(0).right()).isCloseTo((210 - 26 + 28) * MM, within(2f));
        List<String> titles =
                html("city/year-2024.html").select(".summaries h3").eachText();
        try (PDDocument pdf = open("city/year-2024.pdf")) {
            List<PDAnnotation> links = pdf.getPage(1).getAnnotations();
            assertThat(contents).hasSize(1 + titles.size());
            assertThat(links).hasSize(titles.size());
            for (int i = 0; i < titles.size(); i++) {
                PrintedLine row = contents.get(1 + i);
                PDAnnotationLink link = (PDAnnotationLink) links.get(i);
                int sheet = ((PDPageDestination) link.getDestination()).retrievePageNumber() + 1;
                assertThat(row.text()).matches(Pattern.quote(titles.get(i)) + " [. ]+ " + (sheet - FRONT));
                assertThat(row.right()).isCloseTo((210 - 26) * MM, within(2f));
                assertThat(link.getRectangle().contains(row.left() + 1, 297 * MM - row.base() + 1))
                        .isTrue();
                assertThat(lines.stream()
                                .filter(line -> line.page() == sheet)
                                .map(PrintedLine::text)
                                .findFirst())
                        .hasValue(titles.get(i));
            }
        }
    }

    @Test
    void theFirstReportOfAYearBeginsOnARightPageWhichIsTheFirstWithANumber() throws Exception {
        font();
        write("collection.yml", "locale: en");
        for (int i = 10; i < 60; i++) {
            write("2024/north-" + i + ".md", "# Annual report\n\nText.\n");
        }
        write("2023/north-10.md", "# Annual report\n\nText.\n");
        build(1);
        List<PrintedLine> lines = lines("year-2024.pdf");
        assertThat(Stream.of(2, 3, 4)
                        .flatMap(page -> rows(lines, page).stream())
                        .map(PrintedLine::text)
                        .filter(text -> text.matches("north-[0-9]+: Annual report [. ]+ [0-9]+")))
                .hasSize(50);
        assertThat(numbered("year-2024.pdf")).startsWith(5).hasSize(50);
        // Nothing to list.
        assertThat(numbered("year-2023.pdf")).containsExactly(3);
        assertThat(text("year-2023.pdf")).doesNotContain("Contents");
    }

    /** What stands on the base lines of a page: a row of dots is text of its own to PDFBox, or not. */
    private static List<PrintedLine> rows(List<PrintedLine> lines, int page) {
        Map<Float, PrintedLine> rows = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> line.page() == page)
                .forEach(line -> rows.merge(line.base(), line, PdfTest::joined));
        return List.copyOf(rows.values());
    }

    private static PrintedLine joined(PrintedLine left, PrintedLine right) {
        return new PrintedLine(
                left.page(), left.left(), right.right(), left.base(), left.size(), left.text() + " " + right.text());
    }

    /** The sheets that have a number. */
    private List<Integer> numbered(String name) throws IOException {
        return lines(name).stream()
                .filter(line -> line.text().matches(NUMBER))
                .map(PrintedLine::page)
                .toList();
    }

    @Test
    void itIsLaidOutAsAnOfficialDocument() throws Exception {
        example();
        List<PrintedLine> all = lines("city/xincheng/2024.pdf");
        assertThat(all.get(0).text()).isEqualTo("新城区2024年度述职报告");
        assertThat(all.get(0).size()).isCloseTo(22, within(0.1f));
        assertThat(all.get(0).left() + all.get(0).right()).isCloseTo((210 - 26 + 28) * MM, within(2f));
        List<PrintedLine> body = all.stream()
                .filter(line -> Math.abs(line.size() - BODY_SIZE) < 0.1)
                .toList();
        assertThat(body).hasSizeGreaterThan(2 * LINES);
        assertThat(body).allSatisfy(line -> {
            assertThat(line.left()).as(line.text()).isGreaterThan(28 * MM - 1);
            assertThat(line.right()).as(line.text()).isLessThan((210 - 26) * MM + 2);
            assertThat(line.base()).as(line.text()).isBetween(37 * MM, (297 - 35) * MM);
        });
        assertThat(body.stream()
                        .map(PrintedLine::text)
                        .filter(text -> text.matches("[\\p{IsHan}，。；：（）]+"))
                        .mapToInt(String::length)
                        .max())
                .hasValue(CHARACTERS);
        List<PrintedLine> third = body.stream().filter(line -> line.page() == 3).toList();
        assertThat(third).hasSize(LINES);
        assertThat(third.get(1).base() - third.get(0).base()).isCloseTo(225 * MM / LINES, within(0.1f));
    }

    @Test
    void pageNumbersStandOutsideBetweenDashes() throws Exception {
        example();
        List<PrintedLine> numbers = lines("city/xincheng/2024.pdf").stream()
                .filter(line -> line.text().matches(NUMBER))
                .toList();
        assertThat(numbers).hasSizeGreaterThan(2);
        for (PrintedLine number : numbers) {
            assertThat(number.text().replaceAll("\\s", "")).isEqualTo("—" + number.page() + "—");
            assertThat(number.base()).isGreaterThan((297 - 35) * MM);
            assertThat(number.left() > 105 * MM).isEqualTo(number.page() % 2 == 1);
        }
    }

    @Test
    void itSaysItsTitleAndLanguageAndTheDayOfTheBuild() throws Exception {
        example();
        try (PDDocument pdf = open("city/xincheng/2024.pdf");
                PDDocument english = open("companies/corrow/2024.pdf")) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("新城区2024年度述职报告");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(english.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            Calendar day = pdf.getDocumentInformation().getCreationDate();
            assertThat(day.toInstant()).hasToString("2025-03-01T00:00:00Z");
        }
    }

    @Test
    void theSameReportsGiveTheSameBytes() throws Exception {
        copyExample();
        build(1);
        Path byOneThread = site();
        example();
        for (String name : files(".pdf")) {
            assertThat(Files.readAllBytes(site().resolve(name)))
                    .as(name)
                    .isEqualTo(Files.readAllBytes(byOneThread.resolve(name)));
        }
    }

    @Test
    void withoutAFontThereIsNone() throws Exception {
        write("collection.yml", "locale: en");
        write("2024/north.md", "# North\n\nText.\n");
        build(1);
        assertThat(files(".pdf")).isEmpty();
        assertThat(html("north/2024.html").select("a[href$=.pdf]")).isEmpty();
        assertThat(html("year-2024.html").select("a[href$=.pdf]")).isEmpty();
    }

    @Test
    void aDraftIsMarkedOnEachSheet() throws Exception {
        font();
        write("collection.yml", "locale: zh-CN");
        write("2024/north.md", "---\nstate: draft\n---\n# 报告\n\n" + "这是一段很长的文字。\n\n".repeat(60));
        write("2024/south.md", "# 报告\n\n定稿。\n");
        build(1);
        String mark = html("north/2024.html").select(".edition b").text();
        assertThat(mark).isNotBlank();
        List<PrintedLine> marks = lines("north/2024.pdf").stream()
                .filter(line -> line.text().equals(mark) && line.base() < 37 * MM)
                .toList();
        try (PDDocument pdf = open("north/2024.pdf")) {
            assertThat(marks).hasSize(pdf.getNumberOfPages()).hasSizeGreaterThan(1);
        }
        assertThat(text("south/2024.pdf")).doesNotContain(mark);
        assertThat(text("year-2024.pdf")).contains(mark);
    }

    @Test
    void whatIsWithheldOrMaskedIsInNoneOfThem() throws Exception {
        font();
        write("collection.yml", "locale: zh-CN");
        write("2024/secret.md", "---\nclassification: 机密\n---\n# 沉香\n\n木鱼。\n");
        write("2024/north.md", "# 报告\n\n联系电话13912345678。\n");
        build(1);
        assertThat(files(".pdf")).containsExactly("north/2024.pdf", "year-2024.pdf");
        for (String name : files(".pdf")) {
            assertThat(text(name)).doesNotContain("沉香", "木鱼", "13912345678").contains("139＊＊＊＊5678");
        }
    }

    @Test
    void imagesOfTheReportAreInIt() throws Exception {
        font();
        write("collection.yml", "locale: zh-CN");
        Files.createDirectories(source().resolve("2024"));
        ImageIO.write(
                new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB),
                "png",
                source().resolve("2024/图.png").toFile());
        write("2024/画.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0 0h9'/></svg>");
        write(
                "2024/north.md",
                "# 报告\n\n![甲图](图.png)\n\n![乙画](画.svg)\n\n![丙照](https://host.invalid/a.png)\n\n![丁](/etc/passwd)\n");
        build(1);
        try (PDDocument pdf = open("north/2024.pdf")) {
            PDPage page = pdf.getPage(0);
            assertThat(StreamSupport.stream(
                            page.getResources().getXObjectNames().spliterator(), false))
                    .hasSize(1);
        }
        assertThat(text("north/2024.pdf")).doesNotContain("甲图").contains("乙画", "丙照");
    }

    @Test
    void whatXmlCannotHoldIsReplaced() throws Exception {
        font();
        write("collection.yml", "locale: zh-CN");
        write(
                "2024/north.md",
                "# 报告 <b> & \u0001\n\n甲\u0007乙 `<script>` ]]> &#0; <!-- x --> \"引\"\n\n<a href=x>丙</a>\n");
        build(1);
        assertThat(text("north/2024.pdf")).contains("<script>", "]]>", "<a href=x>丙</a>");
    }

    @Test
    void characterThatTheFontLacksIsTold() throws Exception {
        font();
        write("collection.yml", "locale: en");
        write("2024/north.md", "# North\n\nA rare one: \uD86D\uDF9F.\n");
        BuildResult result = build(1);
        assertThat(log(result))
                .contains(
                        "src/reports/report-site.yml:1:13 1 character of a report (src/reports/2024/north.md) cannot be "
                                + "shown in PDFs, which have 〓 instead: \uD86D\uDF9F");
        assertThat(text("north/2024.pdf")).contains("A rare one: 〓.");
    }

    @Test
    void characterThatTheFontLacksIsShownByWhatItIsMadeOf() throws Exception {
        font();
        write("collection.yml", "locale: en");
        write("2024/north.md", "# North\n\nOf \uFB01ve \uD835\uDC00s.\n");
        BuildResult result = build(1);
        assertThat(log(result)).doesNotContain("PDF");
        assertThat(text("north/2024.pdf")).contains("Of five As.");
    }

    @Test
    void wordsOfATableStayWholeBesideALongText() throws Exception {
        font();
        write("collection.yml", "locale: zh-CN");
        write(
                "2024/north.md",
                "# 报告\n\n| 名称 | 数 | 说明 |\n|---|---|---|\n| 项目0 | 1234 | " + "很长的说明。".repeat(40)
                        + " |\n| 项目1 | 5,678 | " + "w".repeat(200) + " |\n\n|" + "a|".repeat(60) + "\n|"
                        + "-|".repeat(60) + "\n|" + "1|".repeat(60) + "\n");
        build(1);
        String words = " " + text("north/2024.pdf").replaceAll("\\s+", " ") + " ";
        assertThat(words).contains("项目0", "1234", "项目1", "5,678");
        assertThat(lines("north/2024.pdf").stream().filter(line -> line.text().matches(".*[很长的说明。w]{8}.*")))
                .hasSizeGreaterThan(8)
                .allSatisfy(line -> assertThat(line.right()).isLessThan((210 - 26) * MM + 2));
    }

    @Test
    void oneThatIsTooLongDoesNotKeepTheOthersFromBeingPrinted() throws Exception {
        font();
        write("collection.yml", "locale: en");
        write("2024/north.md", "# North\n\n" + "A sentence of some length.\n\n".repeat(15_000));
        write("2024/south.md", "# South\n\nA short one.\n");
        BuildResult result = build(2);
        assertThat(log(result)).contains("src/reports/2024/north.md:1:1 This report cannot be laid out as a PDF");
        assertThat(text("north/2024.pdf")).contains("North").contains("it is on its page");
        assertThat(text("year-2024.pdf"))
                .contains("North", "South", "A short one.")
                .doesNotContain("A sentence");
    }

    @Test
    void fontThatCannotBeUsedIsTold() throws Exception {
        write("collection.yml", "locale: en");
        write("2024/north.md", "# North\n\nText.\n");
        write("report-site.yml", "pdf: {font: a.ttf}");
        write("a.ttf", "nothing of a font");
        assertThat(told()).isEqualTo("src/reports/report-site.yml:1:13 The font “a.ttf” cannot be read.");
        write("a.ttf", "OTTO and PostScript outlines");
        assertThat(told()).startsWith("src/reports/report-site.yml:1:13 The font “a.ttf” has PostScript outlines");
        write("a.ttf", "");
        assertThat(told()).isEqualTo("src/reports/report-site.yml:1:13 The font “a.ttf” cannot be read.");
        assertThat(Files.exists(site().resolve("index.html"))).isFalse();
    }

    /** Lets the test look at the example, as two threads printed it. */
    private void example() throws IOException, InvalidInputException {
        project = printed;
        if (!Files.exists(site())) {
            copyExample();
            build(2);
        }
    }

    private void copyExample() throws IOException {
        Trees.copy(Path.of("example-site/src/reports"), source());
        font();
    }

    private void font() throws IOException {
        write("report-site.yml", "pdf: {font: " + ChineseFont.path() + "}\n");
    }

    private BuildResult build(int threads) throws IOException, InvalidInputException {
        return SiteBuild.run(new BuildRequest(
                project,
                source(),
                site(),
                project.resolve("target/check"),
                FailOn.NEVER,
                LocalDate.of(2025, 3, 1),
                threads));
    }

    private static String log(BuildResult result) {
        return result.log().stream().flatMap(entry -> entry.lines().stream()).collect(Collectors.joining("\n"));
    }

    private String told() {
        InvalidInputException mistake = catchThrowableOfType(InvalidInputException.class, () -> build(1));
        return mistake.problems().get(0).location() + " "
                + Messages.of(Locale.ENGLISH).text(mistake.problems().get(0).message());
    }

    private static List<PDOutlineItem> children(
            org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode parent) {
        List<PDOutlineItem> children = new ArrayList<>();
        parent.children().forEach(children::add);
        return children;
    }

    /** A text without what a line's end may change, and without the sheets' numbers. */
    private static String letters(String text) {
        return text.replaceAll(NUMBER + "\\R", "").replaceAll("[\\s\\p{Z}]+", "");
    }

    private String text(String name) throws IOException {
        try (PDDocument pdf = open(name)) {
            PDFTextStripper stripper = new PDFTextStripper();
            // The numbers of a list are drawn after its items.
            stripper.setSortByPosition(true);
            return stripper.getText(pdf);
        }
    }

    private List<PrintedLine> lines(String name) throws IOException {
        try (PDDocument pdf = open(name)) {
            return PrintedLine.of(pdf);
        }
    }

    private PDDocument open(String name) throws IOException {
        return Loader.loadPDF(Files.readAllBytes(site().resolve(name)));
    }

    private Document html(String page) throws IOException {
        return Jsoup.parse(Files.readString(site().resolve(page)));
    }

    private List<String> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(site())) {
            return files.map(file -> site().relativize(file).toString())
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = source().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Path source() {
        return project.resolve("src/reports");
    }

    private Path site() {
        return project.resolve("target/site");
    }
}
