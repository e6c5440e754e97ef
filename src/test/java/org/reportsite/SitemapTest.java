package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportsite.site.Addresses;
import org.reportsite.testing.Trees;

/** The sitemap names every page that is worth finding, once. */
class SitemapTest {

    private static final String URL = "https://reports.example/";

    @Test
    void namesEveryPage(@TempDir Path project) throws Exception {
        Path source = project.resolve("reports");
        Trees.copy(Path.of("example-site/src/reports"), source);
        Files.writeString(source.resolve("report-site.yml"), "siteUrl: " + URL + "\n");
        SiteBuild.run(new BuildRequest(
                project,
                source,
                project.resolve("site"),
                project.resolve("check"),
                FailOn.NEVER,
                LocalDate.of(2025, 3, 1),
                2));
        Map<String, String> files = Trees.read(project.resolve("site"));
        List<String> expected = files.keySet().stream()
                .filter(file -> file.endsWith(".html"))
                .filter(file -> !file.equals(Addresses.NOT_FOUND))
                .map(file -> URL + Addresses.relative("", file))
                .toList();
        assertThat(expected).contains(URL + "city/xincheng/plan.html");
        assertThat(Jsoup.parse(files.get(Addresses.SITEMAP), "", Parser.xmlParser())
                        .select("loc")
                        .eachText())
                .containsExactlyInAnyOrderElementsOf(expected);
    }
}
