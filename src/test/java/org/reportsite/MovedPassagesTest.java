package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportsite.testing.Fixtures;
import org.reportsite.testing.LinkChecker;
import org.reportsite.testing.Trees;

/** Passages that went from one section to another: {@code src/test/resources/moves/input} against what its pages say. */
class MovedPassagesTest {

    private static final Path CASE = Path.of("src/test/resources/moves");

    @TempDir
    private Path project;

    @Test
    void areToldWhereTheyCameFromAndWhereTheyWent() throws Exception {
        Path reports = project.resolve("src/reports");
        Trees.copy(CASE.resolve("input"), reports);
        Path site = project.resolve("site");
        SiteBuild.run(new BuildRequest(
                project, reports, site, project.resolve("check"), FailOn.NEVER, LocalDate.of(2025, 3, 1), 1));

        StringBuilder shown = new StringBuilder();
        for (String section : List.of("work", "problems", "plan")) {
            shown.append(shown(Jsoup.parse(Files.readString(site.resolve("bei/compare-" + section + ".html")))));
        }
        Fixtures.assertMatches(CASE.resolve("compare.txt"), shown.toString());
        assertThat(LinkChecker.check(site)).isEmpty();
    }

    /** What is told of moves in the newest year, with the addresses that it leads to. */
    private static String shown(Document page) {
        StringBuilder shown = new StringBuilder("== " + page.select("h1").text() + "\n");
        for (Element moved : page.select(".c.moved:not(.legend *), .whence, .left")) {
            String link = moved.select("a").attr("href");
            shown.append(moved.text())
                    .append(link.isEmpty() ? "" : " → " + link)
                    .append('\n');
        }
        return shown.toString();
    }
}
