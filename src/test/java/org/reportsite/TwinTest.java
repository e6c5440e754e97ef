package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Messages;

/** A plain text of the genre, as it comes: no heading marks, no front matter, placeholders and an advertisement in it. */
class TwinTest {

    private static final Path TEXT = Path.of("src/test/resources/read/run-in/input.txt");
    private static final Path MARKDOWN = Path.of("src/test/resources/read/markdown-twin/input.md");

    @TempDir
    private Path folder;

    @Test
    void hasOneFindingAPlace() throws Exception {
        BuildResult result = build("text", TEXT, "2024/xincheng.txt");
        assertThat(result.findings())
                .extracting(Finding::rule)
                .containsExactly("placeholder", "placeholder", "advertisement");
    }

    @Test
    void itsMarkdownTwinHasTheSameSiteJsonButForLines() throws Exception {
        build("text", TEXT, "2024/xincheng.txt");
        build("markdown", MARKDOWN, "2024/xincheng.md");
        assertThat(siteJson("markdown")).isEqualTo(siteJson("text"));
    }

    @Test
    void inAFolderWithoutAYearIsOfNoKnownYear() throws Exception {
        BuildResult result = build("text", TEXT, "misc/xincheng.txt");
        Finding finding = result.findings().get(0);
        assertThat(finding.rule()).isEqualTo("year-unknown");
        assertThat(Messages.of(Locale.ENGLISH).text(finding.problem().hint()))
                .contains("2024/xincheng.txt", "xincheng-2024.txt", "year: 2024");
    }

    private String siteJson(String project) throws Exception {
        return Files.readString(folder.resolve(project).resolve("target/site/site.json"))
                .replaceAll("\"line\":\\d+", "")
                .replaceAll("xincheng\\.(md|txt)", "xincheng");
    }

    private BuildResult build(String name, Path report, String place) throws Exception {
        Path project = folder.resolve(name);
        Path reports = project.resolve("src/reports");
        Files.createDirectories(reports.resolve(place).getParent());
        Files.copy(report, reports.resolve(place));
        Files.write(
                reports.resolve("collection.yml"),
                List.of(
                        "title: 述职报告",
                        "structure:",
                        "  opening: {required: true}",
                        "  sections:",
                        sections(),
                        closing()));
        return SiteBuild.run(new BuildRequest(
                project,
                reports,
                project.resolve("target/site"),
                project.resolve("target/check"),
                FailOn.NEVER,
                LocalDate.of(2025, 3, 1),
                2));
    }

    private static String sections() {
        StringBuilder sections = new StringBuilder();
        List<String> titles = List.of("强化意识", "落实责任", "夯实基础", "改进作风", "谋划明年");
        for (int i = 0; i < titles.size(); i++) {
            sections.append("    - {id: s%d, title: %s, points: {min: 3, max: 3}}\n".formatted(i + 1, titles.get(i)));
        }
        return sections.toString();
    }

    private static String closing() {
        return "  closing: {required: true}";
    }
}
