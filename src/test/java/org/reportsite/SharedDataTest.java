package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportsite.diagnostic.Finding;
import org.reportsite.testing.LinkChecker;
import org.reportsite.testing.SharedData;

/** Real collections, where they lie beside the project: they go through, every link leads somewhere. */
class SharedDataTest {

    @TempDir
    private Path project;

    @BeforeEach
    void collections() throws IOException {
        assumeTrue(SharedData.isHere(), "no ../shared/data");
        SharedData.copy(project);
    }

    @Test
    void goThroughAndLinkUp() throws Exception {
        BuildResult result = SharedData.build(project, "first", 2);
        assertThat(result.passed()).isTrue();
        assertThat(result.reports()).isEqualTo(8 + 8 + 33 + 10 + 60);
        assertThat(result.findings())
                .extracting(Finding::rule)
                .doesNotContain("encoding", "limit-exceeded", "report-unreadable");
        assertThat(LinkChecker.check(project.resolve("first/site"))).isEmpty();
    }
}
