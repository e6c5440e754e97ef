package org.reportsite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Messages;

/** The locale C, in which Java on Linux can't name files beyond ASCII: it takes a Java of its own to get there. */
@EnabledOnOs(OS.LINUX)
class FileNamesTest {

    @TempDir
    private Path project;

    private Path reports;

    @BeforeEach
    void folder() throws Exception {
        reports = Files.createDirectories(project.resolve("src/reports/2024"));
    }

    @Test
    void aChineseFileNameIsToldInTheLocaleC() throws Exception {
        Files.writeString(reports.resolve("新城区.md"), "# 述职报告\n\n履行职责。\n");
        assertThat(build("C")).contains("The locale does not allow this file name", "LC_ALL=C.UTF-8");
        assertThat(project.resolve("target/site")).doesNotExist();
    }

    @Test
    void aPageOfAChineseNameIsToldInTheLocaleC() throws Exception {
        Files.writeString(reports.resolve("a.md"), "---\nunit: 新城区\n---\n\n## 履职尽责\n\n甲。\n\n## 工作打算\n\n乙。\n");
        Files.createDirectories(project.resolve("src/reports/2023"));
        Files.copy(reports.resolve("a.md"), project.resolve("src/reports/2023/a.md"));
        assertThat(build("C")).contains("The locale does not allow this file name", "LC_ALL=C.UTF-8");
        assertThat(project.resolve("target/site")).doesNotExist();
    }

    @Test
    void asciiNamesNeedNoLocale() throws Exception {
        Files.writeString(reports.resolve("a.md"), "# 述职报告\n\n履行职责。\n");
        assertThat(build("C")).contains("published");
    }

    @Test
    void chineseNamesDoWithUtf8() throws Exception {
        Files.writeString(reports.resolve("新城区.md"), "# 述职报告\n\n履行职责。\n");
        assertThat(build("C.UTF-8")).contains("published");
    }

    /** Builds the project in another locale, and gives what that prints. */
    private String build(String locale) throws Exception {
        Path output = project.resolve("output.txt");
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Build.class.getName(),
                project.toString());
        java.environment().put("LC_ALL", locale);
        java.redirectErrorStream(true).redirectOutput(output.toFile()).start().waitFor();
        return Files.readString(output, UTF_8);
    }

    /** A build as a goal does it. */
    static final class Build {
        private Build() {}

        public static void main(String[] arguments) throws Exception {
            Path project = Path.of(arguments[0]);
            try {
                boolean published = SiteBuild.run(new BuildRequest(
                                project,
                                project.resolve("src/reports"),
                                project.resolve("target/site"),
                                project.resolve("target/check"),
                                FailOn.ERROR,
                                LocalDate.of(2025, 3, 1),
                                1))
                        .passed();
                System.out.println(published ? "published" : "failed");
            } catch (InvalidInputException e) {
                Console.lines(e, Messages.of(Locale.ENGLISH)).forEach(System.out::println);
            }
        }
    }
}
