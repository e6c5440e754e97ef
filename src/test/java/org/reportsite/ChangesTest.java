package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportsite.testing.Fixtures;
import org.reportsite.testing.LinkChecker;
import org.reportsite.testing.Trees;

/** What changed in a year: {@code src/test/resources/changes/english/input} against what its pages say. */
class ChangesTest {

    private static final Path CASE = Path.of("src/test/resources/changes/english");

    @TempDir
    private static Path project;

    private static Path site;

    @BeforeAll
    static void build() throws Exception {
        Path reports = project.resolve("src/reports");
        Trees.copy(CASE.resolve("input"), reports);
        site = project.resolve("site");
        SiteBuild.run(new BuildRequest(
                project, reports, site, project.resolve("check"), FailOn.NEVER, LocalDate.of(2025, 3, 1), 1));
    }

    @Test
    void areToldOfEveryYearThatHasOneBefore() throws Exception {
        for (int year : List.of(2023, 2024)) {
            Fixtures.assertMatches(CASE.resolve("changes-" + year + ".txt"), shown(page("changes-" + year + ".html")));
        }
        assertThat(site.resolve("changes-2022.html")).doesNotExist();
    }

    @Test
    void areLinkedFromHomeYearAndUnit() throws Exception {
        assertThat(page("index.html").select(".ways a[href=changes-2024.html]").eachText())
                .containsExactly("What changed in 2024");
        assertThat(page("year-2024.html").select("a[href=changes-2024.html]")).hasSize(1);
        assertThat(page("year-2022.html").select("a[href^=changes]")).isEmpty();
        assertThat(page("aldwick/compare.html").select("a[href=../changes-2024.html]"))
                .hasSize(1);
        assertThat(LinkChecker.check(site)).isEmpty();
    }

    /** A section that was empty, or is, kept nothing of anything. */
    @Test
    void ofAnEmptySectionAreNoShare() throws Exception {
        Element visitors =
                page("aldwick/compare.html").select("tr:has(a[href*=visitors])").first();
        assertThat(visitors.select("td").eachText())
                .containsExactly("49 charactersno pointsno text in 2023", "no textno points");
    }

    @Test
    void standUnderHeadingsWithASpaceAfterTheirNumber() throws Exception {
        assertThat(page("aldwick/compare-review.html")
                        .select(".counts .heading")
                        .eachText())
                .containsExactly("Heading: 1. Year in review", "Heading: 1. Year in review");
    }

    private static Document page(String path) throws Exception {
        return Jsoup.parse(Files.readString(site.resolve(path)));
    }

    /** The page as a person reads it, a list's item and a table's row a line. */
    private static String shown(Document page) {
        StringBuilder shown = new StringBuilder();
        for (Element part : page.select("main :is(h1, h2, p, li:not(:has(ul)), dt, tr)")) {
            String text =
                    part.is("tr") ? String.join(" | ", part.select("th, td").eachText()) : part.text();
            shown.append(part.is("h1, h2") ? "\n" : "").append(text).append('\n');
        }
        return shown.toString().strip() + "\n";
    }
}
