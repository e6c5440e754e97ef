package org.reportsite.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reportsite.check.CheckedReport;
import org.reportsite.check.Checks;
import org.reportsite.check.Rule;
import org.reportsite.check.RuleCatalog;
import org.reportsite.collection.Bounds;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.Expected;
import org.reportsite.collection.Structure;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Severity;
import org.reportsite.match.MatchedReport;
import org.reportsite.testing.Fixtures;

/** Each report below {@code src/test/resources/rules} gives exactly the findings that it says, whatever its folder. */
class RuleFixturesTest {

    static Stream<Path> reports() throws IOException {
        List<Path> reports = new ArrayList<>();
        for (Path folder : Fixtures.cases("rules")) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(Files::isRegularFile).sorted().forEach(reports::add);
            }
        }
        return reports.stream();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void findsWhatTheReportSaysAndNothingElse(Path path) throws IOException {
        RuleFixture fixture = RuleFixture.read(path);
        var config = Checks.config(
                expected(fixture.given().get("due")), structure(fixture.given().get("structure")), Map.of(), List.of());
        var report = Checks.report("src/reports/" + fixture.file(), fixture.text(), fixture.year(Checks.YEAR), config);

        List<Finding> findings = Checks.findings(
                config,
                LocalDate.of(2026, 1, 1),
                CheckedReport.of(
                        config, report, previous(path, fixture, config), FixtureLinks.of(path, report, config)));

        assertThat(findings.stream().map(f -> describe(f, fixture)).sorted())
                .as(path.toString())
                .isEqualTo(fixture.expected());
    }

    @Test
    void everyRuleHasReportsThatFailAndReportsThatPass() throws IOException {
        for (Rule rule : RuleCatalog.load().rules()) {
            Path folder = Path.of("src", "test", "resources", "rules", rule.id());
            assertThat(folder).isDirectory();
            boolean fails = false;
            boolean passes = false;
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    boolean found = RuleFixture.read(file).expected().stream()
                            .anyMatch(expected -> expected.contains(" " + rule.id()));
                    fails |= found;
                    passes |= !found;
                }
            }
            assertThat(fails && passes).as(rule.id()).isTrue();
        }
    }

    /** The file of the same name in {@code previous}, which is last year's report; null where there is none. */
    private static @Nullable MatchedReport previous(Path path, RuleFixture fixture, CollectionConfig config)
            throws IOException {
        Path file = path.resolveSibling("previous").resolve(fixture.file());
        return Files.exists(file)
                ? Checks.report(
                        "src/reports/last/" + fixture.file(),
                        RuleFixture.read(file).text(),
                        fixture.year(Checks.YEAR) - 1,
                        config)
                : null;
    }

    /** With the column only where the fixture gives one for this rule on this line. */
    private static String describe(Finding finding, RuleFixture fixture) {
        var at = finding.problem().location();
        String place = at.line() + " " + finding.rule();
        String exact = place + ":" + at.column();
        return fixture.expected().contains(exact) ? exact : place;
    }

    /** That every year is owed by a day such as 01-31. */
    private static @Nullable Expected expected(@Nullable String due) {
        return due == null ? null : new Expected(Bounds.ANY, MonthDay.parse("--" + due));
    }

    private static @Nullable Structure structure(@Nullable String name) {
        return switch (name == null ? "" : name) {
            case "none" -> null;
            case "unordered" -> Checks.structure(false, Severity.WARNING);
            case "extra-allowed" -> Checks.structure(true, null);
            default -> Checks.structure(true, Severity.WARNING);
        };
    }
}
