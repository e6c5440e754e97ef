package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportsite.diagnostic.Location;

/** Files that are not in UTF-8: both passes read them alike, the log says so, and what is no text is told at its byte. */
class EncodingTest {

    private static final String REPORT = "青河乡述职报告\n一、强化学习。写笔记3万字。\n三、修路。修村道5公里。\n";

    @TempDir
    private Path project;

    @Test
    void oneInGb18030IsPublishedCheckedAndNamedInTheLog() throws Exception {
        write("2023/qinghe.txt", REPORT, "GB18030");
        write("2024/qinghe.txt", REPORT, "UTF-8");
        BuildResult result = build();
        assertThat(result.reports()).isEqualTo(2);
        assertThat(Files.readString(project.resolve("target/site/qinghe/2023.html")))
                .contains("写笔记3万字。");
        assertThat(log(result))
                .containsOnlyOnce("src/reports/2023/qinghe.txt:1:1 文件按 GB18030 编码读取，而非 UTF-8。")
                .containsSequence("    三、修路。修村道5公里。", "    ^");
    }

    @Test
    void oneThatIsCutOffIsAFindingAtItsByteAndTheOthersAreRead() throws Exception {
        byte[] bytes = REPORT.getBytes(Charset.forName("GB18030"));
        Path file = write("2023/qinghe.txt", REPORT, "GB18030");
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 4));
        write("2024/qinghe.txt", REPORT.replace("三、", "二、"), "UTF-8");
        BuildResult result = build();
        assertThat(result.reports()).isEqualTo(1);
        assertThat(result.findings())
                .filteredOn(f -> f.rule().equals("encoding"))
                .extracting(f -> f.problem().location())
                .containsExactly(new Location("src/reports/2023/qinghe.txt", 3, 11));
        assertThat(log(result)).containsSequence("    三、修路。修村道5公", "                       ^");
    }

    private static List<String> log(BuildResult result) {
        return result.log().stream().flatMap(entry -> entry.lines().stream()).toList();
    }

    private Path write(String name, String text, String charset) throws IOException {
        Path file = project.resolve("src/reports").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, text.getBytes(Charset.forName(charset)));
    }

    private BuildResult build() throws Exception {
        return SiteBuild.run(new BuildRequest(
                project,
                project.resolve("src/reports"),
                project.resolve("target/site"),
                project.resolve("target/check"),
                FailOn.NEVER,
                LocalDate.of(2025, 3, 1),
                1));
    }
}
