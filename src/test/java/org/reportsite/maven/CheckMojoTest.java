package org.reportsite.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reportsite.maven.HarnessProject.file;

import java.io.IOException;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The goal as Maven configures and runs it, on the small projects under {@code src/test/resources/projects}. */
@MojoTest
class CheckMojoTest {

    private final LogLines log = new LogLines();

    @BeforeEach
    void clean() throws IOException {
        HarnessProject.clean();
    }

    @Test
    @Basedir("/projects/passing")
    @InjectMojo(goal = "check")
    void checksWithoutASite(CheckMojo mojo) throws Exception {
        run(mojo);

        assertThat(log.lines()).contains("info 2 reports checked.");
        assertThat(file("target/report-site-check/check.json")).isRegularFile();
        assertThat(file("target/report-site")).doesNotExist();
    }

    @Test
    @Basedir("/projects/failing")
    @InjectMojo(goal = "check")
    void failsWithTheFindings(CheckMojo mojo) {
        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("1 error, 1 warning");

        assertThat(log.lines()).anyMatch(line -> line.contains("error section-missing: "));
        assertThat(file("target/report-site-check/check.json")).content().contains("section-missing");
    }

    @Test
    @Basedir("/projects/passing")
    @InjectMojo(goal = "check")
    @MojoParameter(name = "reports", value = "**/2024/*.md")
    void refusesAPatternThatSelectsNothing(CheckMojo mojo) {
        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("report-site.reports")
                .hasMessageContaining("**/2024/*.md")
                .hasMessageContaining("2024/**");
        assertThat(file("target")).doesNotExist();
    }

    @Test
    @Basedir("/projects/passing")
    @InjectMojo(goal = "check")
    @MojoParameter(name = "reports", value = "2023/*")
    void countsOnlyTheSelectedReports(CheckMojo mojo) throws Exception {
        run(mojo);

        assertThat(log.lines()).contains("info 1 report checked.");
    }

    @Test
    @Basedir("/projects/passing")
    @InjectMojo(goal = "check")
    @MojoParameter(name = "reports", value = "2024/[")
    void refusesAPatternThatIsNone(CheckMojo mojo) {
        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("2024/[")
                .hasMessageContaining("no pattern");
    }

    @Test
    @Basedir("/projects/broken")
    @InjectMojo(goal = "check")
    void tellsEveryMistakeOfTheConfigurationAtOnce(CheckMojo mojo) {
        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("3 mistakes");
        assertThat(file("target")).doesNotExist();
    }

    @Test
    @Basedir("/projects/broken")
    @InjectMojo(goal = "check")
    @MojoParameter(name = "skip", value = "true")
    void doesNothingIfSkipped(CheckMojo mojo) throws Exception {
        run(mojo);

        assertThat(log.lines()).singleElement().asString().contains("report-site.skip");
    }

    private void run(CheckMojo mojo) throws MojoExecutionException, MojoFailureException {
        mojo.setLog(log);
        mojo.execute();
    }
}
