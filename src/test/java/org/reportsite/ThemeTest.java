package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Messages;
import org.reportsite.diagnostic.Problem;
import org.reportsite.testing.Fixtures;
import org.reportsite.testing.Trees;

/**
 * Themes: {@code src/test/resources/theme/<case>/input} is a source folder, {@code expected.txt} what the user is told, or
 * {@code built}. What is told ends the build before anything is published.
 */
class ThemeTest {

    private static final String BUILT = "built";

    @TempDir
    private Path project;

    static List<Path> cases() {
        return Fixtures.cases("theme");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isTold(Path folder) throws Exception {
        Trees.copy(folder.resolve("input"), source());
        String told = told();
        Fixtures.assertMatches(folder.resolve("expected.txt"), told + "\n");
        assertThat(Files.exists(site().resolve("index.html"))).isEqualTo(told.equals(BUILT));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isToldInChineseToo(Path folder) throws Exception {
        Trees.copy(folder.resolve("input"), source());
        try {
            build();
        } catch (InvalidInputException e) {
            for (Locale locale : List.of(Locale.CHINA, Locale.TAIWAN)) {
                assertThat(text(e.problems(), locale)).doesNotContain("{0}", "''");
            }
        }
    }

    @Test
    void aTemplateAndTheStyleSheetAreReplacedOneByOne() throws Exception {
        Trees.copy(Path.of("src/test/resources/theme/whole/input"), source());
        assertThat(told()).isEqualTo(BUILT);
        assertThat(read("north/2024.html"))
                .contains("<p>Our office</p>", "<p>Filed as src/reports/2024/north.md</p>", "<h1>North</h1>");
        assertThat(read("north/index.html")).contains("<p>Our office</p>").doesNotContain("Filed as");
        assertThat(style()).contains("--accent: #11506e").endsWith("\nbody { border-top: 4px solid }\n");
    }

    @Test
    void theFolderOfAThemeHoldsNoReport() throws Exception {
        Trees.copy(Path.of("src/test/resources/theme/whole/input"), source());
        BuildResult result = build();
        assertThat(result.reports()).isEqualTo(1);
        assertThat(result.log()).noneMatch(line -> line.toString().contains("theme"));
    }

    @Test
    void aUnitOfACollectionMayBeCalledTheme() throws Exception {
        write("jobs/collection.yml", "locale: en");
        write("jobs/theme/2024.md", "# Theme\n\n## Done\n\nText.\n");
        assertThat(build().reports()).isEqualTo(1);
    }

    @Test
    void theCheckTellsOfAStrayFileToo() throws Exception {
        write("collection.yml", "locale: en");
        write("theme/2024.md", "# Theme\n");
        assertThatThrownBy(() -> SiteCheck.run(request().checking()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("theme/2024.md");
    }

    @Test
    void nothingIsReadOverLinksThatLeaveTheFolderOfTheReports() throws Exception {
        write("collection.yml", "locale: en");
        write("2024/north.md", "# North\n\nText.\n");
        Path secret = Files.writeString(project.resolve("secret.css"), "/* 沉香 */");
        Files.createDirectories(source().resolve("theme"));
        Files.createSymbolicLink(source().resolve("theme/style.css"), secret);
        Files.createSymbolicLink(source().resolve("theme/templates"), Files.createDirectories(project.resolve("out")));
        assertThat(told()).isEqualTo("""
                src/reports/theme/style.css:1:1 src/reports/theme/style.css leads out of the folder of the reports.
                  Put the files themselves into the folder “theme”.
                src/reports/theme/templates:1:1 src/reports/theme/templates leads out of the folder of the reports.
                  Put the files themselves into the folder “theme”.""");
    }

    @Test
    void aHugeFileIsNotRead() throws Exception {
        write("collection.yml", "locale: en");
        write("2024/north.md", "# North\n\nText.\n");
        write("theme/style.css", " ".repeat((1 << 20) + 1));
        assertThat(told())
                .startsWith("src/reports/theme/style.css:1:1 src/reports/theme/style.css is larger than 1 MiB.");
    }

    @Test
    void aReportIsNoTemplate() throws Exception {
        write("collection.yml", "locale: en");
        write("2024/north.md", "# North {{ 7 * 7 }}\n\nText {{ view.title }}.\n");
        write("theme/templates/report.peb", "{% extends \"original/report\" %}\n");
        assertThat(told()).isEqualTo(BUILT);
        assertThat(read("north/2024.html")).contains("North {{ 7 * 7 }}", "Text {{ view.title }}.");
    }

    private String told() throws IOException {
        try {
            build();
            return BUILT;
        } catch (InvalidInputException e) {
            return text(e.problems(), e.locale(Locale.ENGLISH));
        }
    }

    private static String text(List<Problem> problems, Locale locale) {
        Messages messages = Messages.of(locale);
        return problems.stream()
                .map(p -> p.location() + " " + messages.text(p.message()) + "\n  " + messages.text(p.hint()))
                .collect(Collectors.joining("\n"));
    }

    private BuildResult build() throws IOException, InvalidInputException {
        return SiteBuild.run(request());
    }

    private BuildRequest request() {
        return new BuildRequest(
                project, source(), site(), project.resolve("target/check"), FailOn.NEVER, LocalDate.of(2025, 3, 1), 2);
    }

    private String style() throws IOException {
        try (var assets = Files.list(site().resolve("assets"))) {
            Path style = assets.filter(p -> p.toString().endsWith(".css"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(style);
        }
    }

    private String read(String page) throws IOException {
        return Files.readString(site().resolve(page));
    }

    private void write(String name, String text) throws IOException {
        Path file = source().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Path source() {
        return project.resolve("src/reports");
    }

    private Path site() {
        return project.resolve("target/site");
    }
}
