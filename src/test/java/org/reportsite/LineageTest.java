package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportsite.testing.Fixtures;
import org.reportsite.testing.LinkChecker;
import org.reportsite.testing.Trees;

/** Two offices that became one: {@code src/test/resources/lineage/input} against what their pages say. */
class LineageTest {

    private static final Path CASE = Path.of("src/test/resources/lineage");

    @TempDir
    private static Path project;

    private static Path site;
    private static BuildResult result;

    @BeforeAll
    static void build() throws Exception {
        Path reports = project.resolve("src/reports");
        Trees.copy(CASE.resolve("input"), reports);
        site = project.resolve("site");
        result = SiteBuild.run(new BuildRequest(
                project, reports, site, project.resolve("check"), FailOn.NEVER, LocalDate.of(2026, 3, 1), 1));
    }

    @Test
    void theLastPlanOfEachIsAnsweredByTheReportOfBoth() throws Exception {
        for (String unit : new String[] {"wenhua", "lvyou"}) {
            Fixtures.assertMatches(CASE.resolve(unit + ".txt"), shown(page(unit + "/plan.html")));
        }
        assertThat(page("lvyou/2024.html").select("a[href=plan.html#y2025]")).isNotEmpty();
        assertThat(page("lvyou/plan.html").select("#y2025 a[href=../wenlv/2025.html]"))
                .isNotEmpty();
        assertThat(LinkChecker.check(site)).isEmpty();
    }

    @Test
    void nothingIsMissingOfWhatNobodyOwesAnyMore() {
        assertThat(result.findings())
                .filteredOn(f -> f.rule().equals("report-missing"))
                .isEmpty();
    }

    /** In 2024 the office of culture still spoke for itself. */
    @Test
    void thePredecessorsNameIsStrangeWhereThatReportsItself() {
        assertThat(result.findings())
                .filteredOn(f -> f.rule().equals("stale-identity"))
                .extracting(f -> f.problem().location().toString())
                .containsExactly("src/reports/2024/wenlv.md:1:3");
    }

    private static Document page(String path) throws Exception {
        return Jsoup.parse(Files.readString(site.resolve(path)));
    }

    private static String shown(Document page) {
        StringBuilder shown = new StringBuilder();
        for (Element part : page.select("main section :is(h2, h3, p, li)")) {
            shown.append(part.is("h2") ? "\n" : "").append(part.text()).append('\n');
        }
        return shown.toString().strip() + "\n";
    }
}
