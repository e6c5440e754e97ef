package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportsite.diagnostic.Finding;
import org.reportsite.testing.LinkChecker;
import org.reportsite.testing.Trees;

/** Real collections, where they lie beside the project: they go through, every link leads somewhere. */
class SharedDataTest {

    private static final Path DATA = Path.of("..", "shared", "data");
    private static final Path CONFIGURATION = Path.of("src", "test", "resources", "shared-data");

    @TempDir
    private Path project;

    @BeforeEach
    void collections() throws IOException {
        assumeTrue(Files.isDirectory(DATA), "no ../shared/data");
        Path reports = project.resolve("src/reports");
        collection(reports.resolve("hailar"), "hailar-cn/txt", "hailar");
        collection(reports.resolve("hailar-raw"), "hailar-cn/raw-gb2312", "hailar");
        collection(reports.resolve("gwr"), "gwr-cn/txt", "gwr");
        collection(reports.resolve("gwr-raw"), "gwr-cn/raw", "gwr");
        collection(reports.resolve("k8s"), "k8s-annual", "k8s");
    }

    @Test
    void goThroughAndLinkUp() throws Exception {
        BuildResult result = build("first", 2);
        assertThat(result.published()).isTrue();
        assertThat(result.reports()).isEqualTo(8 + 8 + 33 + 10 + 60);
        assertThat(result.findings())
                .extracting(Finding::rule)
                .doesNotContain("encoding", "limit-exceeded", "report-unreadable");
        assertThat(LinkChecker.check(project.resolve("first/site"))).isEmpty();
    }

    @Test
    void comeOutTheSameFromOneThreadAndTwo() throws Exception {
        build("first", 2);
        build("second", 1);
        assertThat(Trees.read(project.resolve("second/site"))).isEqualTo(Trees.read(project.resolve("first/site")));
    }

    private static void collection(Path folder, String data, String configuration) throws IOException {
        Trees.copy(DATA.resolve(data), folder);
        Files.copy(CONFIGURATION.resolve(configuration).resolve("collection.yml"), folder.resolve("collection.yml"));
    }

    private BuildResult build(String name, int threads) throws Exception {
        Path target = project.resolve(name);
        return SiteBuild.run(new BuildRequest(
                project,
                project.resolve("src/reports"),
                target.resolve("site"),
                target.resolve("check"),
                FailOn.NEVER,
                LocalDate.of(2025, 3, 1),
                threads));
    }
}
