package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reportsite.site.Addresses;
import org.reportsite.testing.Fixtures;
import org.reportsite.testing.LinkChecker;
import org.reportsite.testing.Trees;

/** Figures over the years: {@code src/test/resources/figures/<case>/input} against what is made of it. */
class FiguresTest {

    @TempDir
    private Path project;

    static List<Path> cases() {
        return Fixtures.cases("figures");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void areReadMarkedAndShown(Path folder) throws Exception {
        Path site = build(folder);
        String json = Files.readString(site.resolve("figures.json"));
        Fixtures.assertMatches(
                folder.resolve("figures.json"),
                json.replace("{\"unit\"", "\n{\"unit\"").replace("{\"id\"", "\n{\"id\""));
        String csv = Files.readString(site.resolve("figures.csv"));
        assertThat(csv).startsWith("\uFEFF");
        Fixtures.assertMatches(folder.resolve("figures.csv"), csv.substring(1).replace("\r\n", "\n"));
        Document page = Jsoup.parse(Files.readString(site.resolve("figures.html")));
        Fixtures.assertMatches(folder.resolve("figures.txt"), shown(page));
        for (Element chart : page.select("svg.chart")) {
            assertIsXml(chart.outerHtml());
            assertThat(chart.select("> title, > desc")).hasSize(2).allMatch(Element::hasText);
        }
        assertThat(LinkChecker.check(site)).isEmpty();
    }

    /** A pattern that finds nothing anywhere has a slip in it, or the reports have no such sentence. */
    @Test
    void whosePatternFindsNothingAreToldInTheLog() throws Exception {
        Path reports = project.resolve("src/reports");
        Trees.copy(Path.of("src/test/resources/figures/units-in-the-text/input"), reports);
        BuildResult result = build(reports, project.resolve("site"));
        assertThat(result.log())
                .filteredOn(entry -> entry.lines().get(0).contains("正则表达式"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.lines())
                        .first()
                        .asString()
                        .startsWith("src/reports/collection.yml:16:")
                        .endsWith("“出口”的正则表达式在2份报告中均未找到数值。"));
    }

    @Test
    void moreThanOnePageCanHoldHaveOneEach() throws Exception {
        Path reports = Files.createDirectories(project.resolve("src/reports"));
        String figures = IntStream.rangeClosed(1, 31)
                .mapToObj(i -> "  figure " + i + ": %d\n")
                .collect(Collectors.joining());
        for (int unit = 0; unit < 100; unit++) {
            for (int year = 2023; year < 2025; year++) {
                String values = figures.replace("%d", String.valueOf(unit + year));
                Files.writeString(
                        reports.resolve("u" + unit + "-" + year + ".md"),
                        "---\nfigures:\n" + values + "---\n# Report\n\n## Work\n\nDone.\n");
            }
        }
        Files.writeString(reports.resolve("report-site.yml"), "siteUrl: https://reports.example/\n");
        Path site = site(reports);
        Document list = Jsoup.parse(Files.readString(site.resolve("figures.html")));
        assertThat(list.select("tbody a").eachText()).hasSize(31).contains("figure 31");
        assertThat(list.select("tbody tr").first().select("td").eachText())
                .containsExactly("100", "2023–2024", "0", "0", "0");
        Document one = Jsoup.parse(Files.readString(site.resolve("figures-figure-31.html")));
        assertThat(one.select("h1").text()).isEqualTo("figure 31 历年数据");
        assertThat(one.select("tbody tr")).hasSize(100);
        assertThat(Files.readString(site.resolve(Addresses.SITEMAP)))
                .contains("/figures.html<", "/figures-figure-31.html<");
        assertThat(LinkChecker.check(site)).isEmpty();
    }

    private Path build(Path folder) throws Exception {
        Path reports = project.resolve("src/reports");
        Trees.copy(folder.resolve("input"), reports);
        return site(reports);
    }

    private Path site(Path reports) throws Exception {
        Path site = project.resolve("site");
        build(reports, site);
        return site;
    }

    private BuildResult build(Path reports, Path site) throws Exception {
        return SiteBuild.run(new BuildRequest(
                project, reports, site, project.resolve("check"), FailOn.NEVER, LocalDate.of(2025, 3, 1), 1));
    }

    /** The page's charts and tables as a person reads them. */
    private static String shown(Document page) {
        StringBuilder shown = new StringBuilder();
        for (Element section : page.select("main > section")) {
            shown.append("== ").append(section.select("h2").text()).append('\n');
            section.select("p").forEach(p -> shown.append(p.text()).append('\n'));
            section.select("svg desc")
                    .forEach(desc -> shown.append("chart: ")
                            .append(desc.parent().select("> title").text())
                            .append(" | ")
                            .append(desc.text())
                            .append('\n'));
            for (Element row : section.select("table tr")) {
                shown.append(String.join(" | ", row.select("th, td").eachText()))
                        .append('\n');
            }
        }
        page.select("main > p.none").forEach(p -> shown.append(p.text()).append('\n'));
        return shown.toString();
    }

    private static void assertIsXml(String svg) throws Exception {
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
    }
}
