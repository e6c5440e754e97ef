package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportsite.diagnostic.Finding;
import org.reportsite.testing.ExampleSite;

/** The check alone finds what the build of the site finds. */
class SiteCheckTest {

    private static final Path PROJECT = Path.of("example-site");

    @TempDir
    private Path temp;

    @Test
    void findsWhatTheBuildFinds() throws Exception {
        BuildResult built = ExampleSite.build(temp.resolve("built"));
        BuildResult checked = check("checked", ReportSelection.ALL);

        assertThat(checked.findings()).isNotEmpty().isEqualTo(built.findings());
        assertThat(checked.reports()).isEqualTo(built.reports());
        assertThat(checked.log()).isEqualTo(built.log());
        assertThat(checked.firstPage()).isNull();
        assertThat(temp.resolve("checked/check.json")).hasSameBinaryContentAs(temp.resolve("built/check/check.json"));
        assertThat(temp.resolve("checked/site")).doesNotExist();
    }

    /** A part has the findings that the whole has about it: reports are still held against their neighbours. */
    @Test
    void findsInAPartWhatTheWholeHasAboutIt() throws Exception {
        BuildResult all = check("all", ReportSelection.ALL);
        BuildResult part = check("part", new ReportSelection("**/2023/**"));

        assertThat(part.findings())
                .isEqualTo(
                        all.findings().stream().filter(SiteCheckTest::isIn2023).toList());
        assertThat(part.reports()).isPositive().isLessThan(all.reports());
    }

    /** A report of 2024 that is missing is told at the one of 2023, which is no fault of that. */
    private static boolean isIn2023(Finding finding) {
        return finding.problem().location().file().contains("/2023/")
                && !finding.rule().equals("report-missing");
    }

    private BuildResult check(String folder, ReportSelection selection) throws Exception {
        return SiteCheck.run(new CheckRequest(
                PROJECT,
                PROJECT.resolve("src/reports"),
                temp.resolve(folder),
                FailOn.ERROR,
                LocalDate.of(2025, 3, 1),
                2,
                selection,
                false));
    }
}
