package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.testing.SharedData;

/** Copied text in real collections, where they lie beside the project: what is copied is found, and nothing else. */
class CopyDetectionTest {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** It says nothing but what the form that all groups fill in says. */
    private static final String ONLY_A_FORM = "k8s/sig-architecture/annual-report-2026.md copied-from-last-year";

    @TempDir
    private Path project;

    @BeforeEach
    void collections() throws IOException {
        assumeTrue(SharedData.isHere(), "SKIPPED: no ../shared/data");
        SharedData.copy(project);
    }

    @Test
    void honestReportsShareNoSectionsButThoseWhoseTextWasKept() throws Exception {
        // Read one by one: the answers of an earlier year or of another group stand there again, word for word.
        assertThat(copied(project))
                .containsExactlyInAnyOrder(
                        "k8s/sig-api-machinery/annual-report-2021.md copied-from-last-year",
                        "k8s/sig-apps/annual-report-2020.md copied-from-other-unit",
                        "k8s/sig-auth/annual-report-2021.md copied-from-last-year",
                        "k8s/sig-auth/annual-report-2022.md copied-from-last-year",
                        "k8s/sig-cli/annual-report-2020.md copied-from-other-unit",
                        "k8s/sig-cli/annual-report-2022.md copied-from-last-year",
                        "k8s/sig-cluster-lifecycle/annual-report-2022.md copied-from-last-year",
                        "k8s/sig-instrumentation/annual-report-2022.md copied-from-last-year");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void everyReportThatIsLastYearsWithItsYearChangedIsFound(int remainder) throws Exception {
        Set<String> copies = new TreeSet<>();
        for (Path report : reports()) {
            int year = year(report);
            Path next = report.resolveSibling(
                    report.getFileName().toString().replace(String.valueOf(year), String.valueOf(year + 1)));
            if (year % 2 == remainder) {
                Charset charset = report.toString().contains("hailar-raw")
                        ? Charset.forName("GB18030")
                        : Charset.forName("UTF-8");
                String text = Files.readString(report, charset);
                Files.writeString(next, text.replace(String.valueOf(year), String.valueOf(year + 1)), charset);
                copies.add(name(next) + " copied-from-last-year");
            }
        }
        Set<String> found = copied(project);
        Set<String> missed = new TreeSet<>(copies);
        missed.removeAll(found);
        assertThat(missed).isEqualTo(remainder == 0 ? Set.of() : Set.of(ONLY_A_FORM));
    }

    private static Set<String> copied(Path project) throws IOException, InvalidInputException {
        BuildResult result = SiteCheck.run(new CheckRequest(
                project,
                project.resolve("src/reports"),
                project.resolve("check"),
                FailOn.NEVER,
                LocalDate.of(2027, 3, 1),
                2,
                ReportSelection.ALL,
                false));
        return result.findings().stream()
                .filter(finding -> finding.rule().startsWith("copied-from"))
                .map(CopyDetectionTest::describe)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String describe(Finding finding) {
        return finding.problem().location().file().replace("src/reports/", "") + " " + finding.rule();
    }

    private List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.walk(project.resolve("src/reports"))) {
            return files.filter(
                            file -> YEAR.matcher(file.getFileName().toString()).find())
                    .sorted()
                    .toList();
        }
    }

    private String name(Path report) {
        return project.resolve("src/reports").relativize(report).toString().replace('\\', '/');
    }

    private static int year(Path report) {
        Matcher matcher = YEAR.matcher(report.getFileName().toString());
        assertThat(matcher.find()).isTrue();
        return Integer.parseInt(matcher.group());
    }
}
