package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.ProjectPaths;

/** Folders that must not lie inside one another. */
class FoldersTest {

    @ParameterizedTest
    @CsvSource({
        "src/reports/2024, target/check, build.output-in-source",
        "target/site, src/reports, build.check-in-source",
        "target/site, target/site/check, build.check-in-output"
    })
    void areRefused(String output, String check, String key) {
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> Folders.check(request(output, check)));
        assertThat(refused.problems()).hasSize(1);
        assertThat(refused.problems().get(0).message().key()).isEqualTo(key);
    }

    @Test
    void theProjectsFolderHasAName() {
        assertThat(new ProjectPaths(Path.of("project")).name(Path.of("project/x/..")))
                .isEqualTo(".");
    }

    @Test
    void besideOneAnotherAreFine() throws InvalidInputException {
        Folders.check(request("target/report-site", "target/report-site-check"));
    }

    private static BuildRequest request(String output, String check) {
        Path project = Path.of("project");
        return new BuildRequest(
                project,
                project.resolve("src/reports"),
                project.resolve(output),
                project.resolve(check),
                FailOn.ERROR,
                LocalDate.of(2025, 3, 1),
                1);
    }
}
