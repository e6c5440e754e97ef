package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search knows what is published, and nothing else. */
class SearchFilesTest {

    @TempDir
    private Path project;

    @Test
    void holdWhatIsPublishedOnly() throws Exception {
        write("collection.yml", "publish: {maxClassification: 内部}\n");
        write("2023/xincheng.md", "# 报告\n\n## 工作\n\n联系电话13800138000。<!-- 未公开的批注 -->**公**开的文字。\n");
        write("2023/binjiang.md", "---\nclassification: 机密\n---\n# 报告\n\n## 工作\n\n涉密的文字。\n");
        write("2024/xincheng.md", "---\ndraft: true\n---\n# 报告\n\n## 工作\n\n未定的文字。\n");
        build();

        List<String> files = searchFiles();
        assertThat(files).anyMatch(file -> file.contains("联系电话138＊＊＊＊8000。公开的文字。"));
        assertThat(files)
                .noneMatch(file -> file.contains("13800138000") || file.contains("批注"))
                .noneMatch(file -> file.contains("涉密") || file.contains("未定"));
        assertThat(project.resolve("target/site/search/text/xincheng/2023.js")).exists();
        assertThat(project.resolve("target/site/search/text/xincheng/2024.js")).doesNotExist();
        assertThat(project.resolve("target/site/search/text/binjiang")).doesNotExist();
        // No letter that only they have is among those of the index.
        assertThat(Files.readString(project.resolve("target/site/search/index.js")))
                .doesNotContain("涉", "密", "未", "定", "批");
    }

    /** A page that lists them all would be laid out whole before the search answers. */
    @Test
    void unitsOfAWindowAreListedAndMoreAreFolded() throws Exception {
        write("collection.yml", "title: 年度报告\n");
        for (int unit = 1; unit <= 100; unit++) {
            write("2024/unit-" + unit + ".md", "# 报告\n\n## 工作\n\n第" + unit + "个单位的工作。\n");
        }
        build();
        assertThat(searchPage().select(".browse details")).isEmpty();
        assertThat(searchPage().select(".browse .units a")).hasSize(100);

        write("2024/unit-101.md", "# 报告\n\n## 工作\n\n再加一个单位。\n");
        build();
        assertThat(searchPage().select(".browse details .units a")).hasSize(101);
        assertThat(searchPage().select(".browse summary").text()).isEqualTo("101个单位");
    }

    private Document searchPage() throws IOException {
        return Jsoup.parse(project.resolve("target/site/search.html"));
    }

    private void write(String file, String text) throws IOException {
        Path path = project.resolve("src/reports").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void build() throws Exception {
        SiteBuild.run(new BuildRequest(
                project,
                project.resolve("src/reports"),
                project.resolve("target/site"),
                project.resolve("target/check"),
                FailOn.NEVER,
                LocalDate.of(2025, 3, 1),
                1));
    }

    private List<String> searchFiles() throws IOException {
        try (Stream<Path> files = Files.walk(project.resolve("target/site/search"))) {
            return files.filter(Files::isRegularFile).map(SearchFilesTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
