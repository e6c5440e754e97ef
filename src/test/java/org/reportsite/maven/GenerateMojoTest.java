package org.reportsite.maven;

import static org.apache.maven.api.plugin.testing.MojoExtension.getVariablesAndValuesFromObject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.reportsite.maven.HarnessProject.file;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
class GenerateMojoTest {

    private final LogLines log = new LogLines();

    @BeforeEach
    void clean() throws IOException {
        HarnessProject.clean();
    }

    @Test
    @Basedir("/projects/passing")
    @InjectMojo(goal = "generate")
    void hasTheDefaultsOfTheContract(GenerateMojo mojo) throws Exception {
        assertThat(getVariablesAndValuesFromObject(mojo))
                .contains(
                        entry("basedir", path("")),
                        entry("sourceDirectory", path("src/reports")),
                        entry("outputDirectory", path("target/report-site")),
                        entry("checkDirectory", path("target/report-site-check")),
                        entry("failOn", "error"),
                        entry("skip", false));
    }

    @Test
    @Basedir("/projects/passing")
    @InjectMojo(goal = "generate")
    void publishesAndNamesTheFirstPage(GenerateMojo mojo) throws Exception {
        run(mojo);

        assertThat(file("target/report-site/index.html")).isRegularFile();
        assertThat(file("target/report-site/harbour/2023.html")).isRegularFile();
        assertThat(file("target/report-site/harbour/compare.html")).isRegularFile();
        assertThat(checkJson()).contains("\"findings\"");
        assertThat(log.lines())
                .contains("info 2 reports published. First page: " + file("target/report-site/index.html"))
                .noneMatch(line -> line.startsWith("error") || line.startsWith("warn"));
    }

    @Test
    @Basedir("/projects/failing")
    @InjectMojo(goal = "generate")
    void failsWithTheFindings(GenerateMojo mojo) throws Exception {
        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("1 error, 1 warning")
                .hasMessageContaining("section-missing")
                .hasMessageContaining("-Dreport-site.failOn=never");

        assertThat(file("target/report-site")).doesNotExist();
        assertThat(checkJson()).contains("section-missing").contains("section-unknown");
        assertThat(log.lines())
                .anyMatch(
                        line -> line.matches("error src/reports/2024/harbour\\.md:\\d+:\\d+ error section-missing: .+"))
                .anyMatch(line -> line.matches("warn src/reports/2024/harbour\\.md:9:\\d+ warning section-unknown: .+"))
                .noneMatch(line -> line.contains("published"));
    }

    @Test
    @Basedir("/projects/failing")
    @InjectMojo(goal = "generate")
    void keepsTheSiteThatStandsWhenItFails(GenerateMojo mojo) throws Exception {
        Path page = file("target/report-site/index.html");
        Files.createDirectories(page.getParent());
        Files.writeString(page, "earlier");

        assertThatThrownBy(() -> run(mojo)).isInstanceOf(MojoFailureException.class);

        assertThat(page).hasContent("earlier");
        assertThat(page.getParent()).isDirectoryNotContaining(path -> !path.equals(page));
    }

    @Test
    @Basedir("/projects/failing")
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "failOn", value = "never")
    void publishesInSpiteOfFindingsIfAsked(GenerateMojo mojo) throws Exception {
        run(mojo);

        assertThat(file("target/report-site/harbour/2024.html")).isRegularFile();
        assertThat(log.lines())
                .anyMatch(line -> line.contains("error section-missing:"))
                .anyMatch(line -> line.contains("1 error, 1 warning"))
                .noneMatch(line -> line.contains("failOn=never"));
    }

    @Test
    @Basedir("/projects/warning")
    @InjectMojo(goal = "generate")
    void publishesInSpiteOfWarnings(GenerateMojo mojo) throws Exception {
        run(mojo);

        assertThat(file("target/report-site/index.html")).isRegularFile();
        assertThat(log.lines()).anyMatch(line -> line.contains("warning section-unknown:"));
    }

    @Test
    @Basedir("/projects/warning")
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "failOn", value = "warning")
    void failsWithWarningsIfAsked(GenerateMojo mojo) throws Exception {
        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("no errors, 1 warning")
                .hasMessageContaining("-Dreport-site.failOn=never");

        assertThat(file("target/report-site")).doesNotExist();
        assertThat(checkJson()).contains("section-unknown");
    }

    @Test
    @Basedir("/projects/broken")
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "failOn", value = "never")
    void tellsEveryMistakeOfTheConfigurationAtOnce(GenerateMojo mojo) throws Exception {
        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("3 mistakes")
                .hasMessageContaining("src/reports/collection.yml:4:3 ")
                .hasMessageContaining("sections")
                .hasMessageContaining("src/reports/collection.yml:7:3 ")
                .hasMessageContaining("section-missing")
                .hasMessageContaining("src/reports/collection.yml:8:18 ");

        assertThat(file("target/report-site")).doesNotExist();
        assertThat(file("target/report-site-check")).doesNotExist();
    }

    @Test
    @Basedir("/projects/broken")
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "skip", value = "true")
    void doesNothingIfSkipped(GenerateMojo mojo) throws Exception {
        run(mojo);

        assertThat(log.lines()).singleElement().asString().contains("report-site.skip");
        assertThat(file("target")).doesNotExist();
    }

    @Test
    @Basedir("/projects/passing")
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "failOn", value = "warnings")
    void tellsWhichFailOnIsMeant(GenerateMojo mojo) {
        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("Did you mean “warning”?");
    }

    @Test
    @Basedir("/projects/passing")
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "failOn", value = "sometimes")
    void refusesAnUnknownFailOn(GenerateMojo mojo) {
        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("report-site.failOn")
                .hasMessageContaining("sometimes")
                .hasMessageContaining("error, warning or never");
        assertThat(file("target")).doesNotExist();
    }

    @Test
    @Basedir("/projects/passing")
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "date", value = "2025-02-30")
    void refusesADayThatIsNone(GenerateMojo mojo) {
        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("report-site.date")
                .hasMessageContaining("2025-02-30")
                .hasMessageContaining("2025-03-01");
        assertThat(file("target")).doesNotExist();
    }

    @Test
    @Basedir("/projects/passing")
    @InjectMojo(goal = "generate")
    void refusesAFileAsOutputDirectory(GenerateMojo mojo) throws Exception {
        Path output = file("target/report-site");
        Files.createDirectories(output.getParent());
        Files.writeString(output, "mine");

        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("target/report-site")
                .hasMessageContaining("The output folder is a file.")
                .hasMessageContaining("outputDirectory");

        assertThat(output).hasContent("mine");
    }

    @Test
    @Basedir("/projects/waived")
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "date", value = "2025-06-01")
    void acceptsAWaivedFindingUntilItsDay(GenerateMojo mojo) throws Exception {
        run(mojo);

        assertThat(file("target/report-site/harbour/2024.html"))
                .content()
                .contains("The council had not voted the plans.");
        assertThat(log.lines()).anyMatch(line -> line.contains("waived")).noneMatch(line -> line.startsWith("error"));
    }

    @Test
    @Basedir("/projects/waived")
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "date", value = "2025-08-01")
    void failsWithAnExpiredWaiver(GenerateMojo mojo) {
        assertThatThrownBy(() -> run(mojo)).isInstanceOf(MojoFailureException.class);

        assertThat(log.lines())
                .anyMatch(
                        line -> line.matches("error src/reports/collection\\.yml:\\d+:\\d+ error waiver-expired: .+"));
        assertThat(file("target/report-site")).doesNotExist();
    }

    /** The day of {@code project.build.outputTimestamp} is taken in UTC: here the one before. */
    @Test
    @Basedir("/projects/waived")
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "date", value = "2025-07-01T03:00:00+08:00")
    void takesTheDayOfATimeStamp(GenerateMojo mojo) throws Exception {
        run(mojo);

        assertThat(file("target/report-site/index.html")).isRegularFile();
    }

    private void run(GenerateMojo mojo) throws MojoExecutionException, MojoFailureException {
        mojo.setLog(log);
        mojo.execute();
    }

    private static String checkJson() throws IOException {
        return Files.readString(file("target/report-site-check/check.json"));
    }

    private static File path(String path) {
        return HarnessProject.file(path).toFile();
    }
}
