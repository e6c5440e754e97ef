package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportsite.testing.Fixtures;
import org.reportsite.testing.LinkChecker;
import org.reportsite.testing.Trees;

/** What reports share: {@code src/test/resources/reuse/input} against what its page and data say. */
class SharedTextTest {

    private static final Path CASE = Path.of("src/test/resources/reuse");

    @TempDir
    private Path project;

    /** The table's numbers are those of the pairs, and text that is left out between two sentences shows as an ellipsis. */
    @Test
    void isCountedAlikeInTableAndPairs() throws Exception {
        Path reports = project.resolve("src/reports");
        Trees.copy(CASE.resolve("input"), reports);
        Path site = project.resolve("site");
        SiteBuild.run(new BuildRequest(
                project, reports, site, project.resolve("check"), FailOn.NEVER, LocalDate.of(2025, 3, 1), 1));

        Fixtures.assertMatches(
                CASE.resolve("reuse.txt"), shown(Jsoup.parse(Files.readString(site.resolve("reuse.html")))));
        Fixtures.assertMatches(
                CASE.resolve("reuse.json"),
                Files.readString(site.resolve("reuse.json")).replace("{\"from\"", "\n{\"from\""));
        assertThat(LinkChecker.check(site)).isEmpty();
    }

    private static String shown(Document page) {
        StringBuilder shown = new StringBuilder();
        for (Element part : page.select("main :is(h2, tr, summary, .tag, blockquote)")) {
            String text =
                    part.is("tr") ? String.join(" | ", part.select("th, td").eachText()) : part.text();
            shown.append(part.is("h2, summary") ? "\n" : "").append(text).append('\n');
        }
        return shown.toString().strip() + "\n";
    }
}
