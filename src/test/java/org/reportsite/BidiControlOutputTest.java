package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportsite.testing.Trees;

/** Characters that reorder text are written out wherever a report's text, title or file name goes. */
class BidiControlOutputTest {

    private static final String CONTROLS = "[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C]";

    @TempDir
    private Path project;

    @Test
    void noFileHoldsOne() throws Exception {
        report(2023, "支出\u202E12\u202C万元。");
        report(2024, "XX区支出\u202E13\u202C万元，\u2067[见\u2069](gone\u202E.md)\u200E。");

        BuildResult result = SiteBuild.run(new BuildRequest(
                project,
                project.resolve("src/reports"),
                project.resolve("target/site"),
                project.resolve("target/check"),
                FailOn.NEVER,
                LocalDate.of(2025, 3, 1),
                1));

        Map<String, String> files = Trees.read(project.resolve("target"));
        files.forEach((path, text) -> assertThat(text).as(path).doesNotContainPattern(CONTROLS));
        assertThat(files.get("site/xincheng/2024.html")).contains("[U+202E]13[U+202C]", "述职[U+202E]报告[U+200E]");
        assertThat(files.get("site/xincheng/compare.json")).contains("\\u202E13\\u202C");
        assertThat(files.get("site/site.json")).contains("\\u202E");
        assertThat(files.get("site/search/text/xincheng/2024.js"))
                .contains("[U+202E]13[U+202C]", "述职[U+202E]报告[U+200E]");
        assertThat(files.get("check/check.json")).contains("“gone[U+202E].md”", "U+202E, U+202C");
        assertThat(result.log().stream()
                        .flatMap(entry -> entry.lines().stream())
                        .collect(Collectors.joining("\n")))
                .contains("[U+202E]13[U+202C]")
                .doesNotContainPattern(CONTROLS);
    }

    private void report(int year, String text) throws Exception {
        Path file = project.resolve("src/reports/" + year + "/xincheng.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "---\ntitle: 述职\u202E报告\u200E\n---\n\n## 一、收支\n\n" + text + "\n\n## 二、其他\n\n其他。\n");
    }
}
