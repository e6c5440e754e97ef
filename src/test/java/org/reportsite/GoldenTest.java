package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reportsite.testing.Fixtures;
import org.reportsite.testing.LinkChecker;
import org.reportsite.testing.Trees;

/**
 * Whole sites: {@code src/test/resources/golden/<case>/input} against {@code expected}, file by file. Each is built twice,
 * by one thread and by two, and must come out the same to the byte, with every link and anchor leading somewhere.
 */
class GoldenTest {

    @TempDir
    private Path temporary;

    static List<Path> cases() {
        return Fixtures.cases("golden");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void builds(Path folder) throws Exception {
        Path first = build(folder, "first", 1);
        Path second = build(folder, "second", 2);
        Map<String, String> files = Trees.read(first);
        assertThat(Trees.read(second)).isEqualTo(files);
        assertThat(LinkChecker.check(first.resolve("site"))).isEmpty();
        if (Boolean.getBoolean("rewrite")) {
            Trees.copy(first, folder.resolve("expected"));
        }
        Map<String, String> expected = Trees.read(folder.resolve("expected"));
        assertThat(files.keySet()).isEqualTo(expected.keySet());
        expected.forEach((path, text) -> assertThat(files.get(path)).as(path).isEqualTo(text));
    }

    /** Builds a site from a copy of a case's input: {@code site} and {@code check} below the folder that it returns. */
    private Path build(Path folder, String name, int threads) throws Exception {
        Path project = temporary.resolve(name);
        Trees.copy(folder.resolve("input"), project.resolve("src/reports"));
        Path target = project.resolve("target");
        SiteBuild.run(new BuildRequest(
                project,
                project.resolve("src/reports"),
                target.resolve("site"),
                target.resolve("check"),
                FailOn.NEVER,
                LocalDate.of(2025, 3, 1),
                threads));
        return target;
    }
}
