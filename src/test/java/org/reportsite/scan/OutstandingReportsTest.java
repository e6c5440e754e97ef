package org.reportsite.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportsite.collection.ConfigReader;
import org.reportsite.read.SourceReader;

/** Whose report of which year is owed or missing, by what is configured, what is there, and the day. */
class OutstandingReportsTest {

    private static final LocalDate MARCH_2025 = LocalDate.of(2025, 3, 1);

    @TempDir
    private Path source;

    @Test
    void betweenTwoYearsOfAUnitOneIsMissing() throws Exception {
        reports("2020/a.md", "2023/a.md", "2021/b.md");
        assertThat(outstanding(MARCH_2025)).containsExactly("a 2021 missing", "a 2022 missing");
    }

    @Test
    void aYearThatIsNotOverIsNotMissing() throws Exception {
        reports("2023/a.md", "2199/a.md");
        assertThat(outstanding(MARCH_2025)).containsExactly("a 2024 missing");
    }

    @Test
    void eachUnitOwesTheYearsThatAreExpected() throws Exception {
        settings("units: {c: 丙}", "expected: {from: 2021, to: 2022}");
        reports("2020/a.md", "2021/a.md", "2021/b.md", "2022/b.md", "2024/b.md");
        assertThat(outstanding(MARCH_2025)).containsExactly("c 2021 missing", "c 2022 missing", "a 2022 missing");
    }

    @Test
    void aReportIsOwedUntilItsDueDayAndThenMissing() throws Exception {
        settings("expected: {from: 2023, due: '01-31'}");
        reports("2023/a.md");
        assertThat(outstanding(LocalDate.of(2024, 12, 31))).isEmpty();
        assertThat(outstanding(LocalDate.of(2025, 1, 1))).containsExactly("a 2024 owed until 2025-01-31");
        assertThat(outstanding(LocalDate.of(2025, 1, 31))).containsExactly("a 2024 owed until 2025-01-31");
        assertThat(outstanding(LocalDate.of(2025, 2, 1))).containsExactly("a 2024 missing");
    }

    @Test
    void aReportIsOwedBeforeItsYearIsOverOnceAnyUnitHasOne() throws Exception {
        settings("expected: {from: 2023, due: '01-31'}");
        reports("2023/a.md", "2024/a.md", "2023/b.md");
        assertThat(outstanding(LocalDate.of(2024, 12, 20))).containsExactly("b 2024 owed until 2025-01-31");
    }

    @Test
    void withoutADueDayAReportIsMissingOnceItsYearIsOver() throws Exception {
        settings("expected: {from: 2023}");
        reports("2023/a.md", "2023/b.md", "2024/b.md");
        assertThat(outstanding(LocalDate.of(2024, 12, 31))).containsExactly("a 2024 owed");
        assertThat(outstanding(LocalDate.of(2025, 1, 1))).containsExactly("a 2024 missing");
    }

    @Test
    void theLastDayOfFebruaryIsMeantInCommonYearsToo() throws Exception {
        settings("expected: {from: 2024, due: '02-29'}", "units: {a: 甲}");
        reports("2023/a.md");
        assertThat(outstanding(LocalDate.of(2025, 2, 28))).containsExactly("a 2024 owed until 2025-02-28");
        assertThat(outstanding(MARCH_2025)).containsExactly("a 2024 missing");
    }

    @Test
    void aUnitsOwnSettingsGoBeforeTheCollectionsKeyByKey() throws Exception {
        settings(
                "expected: {from: 2022, to: 2024, due: '01-31'}",
                "units:",
                "  a: {expected: {from: 2024}}",
                "  b: {expected: {to: 2022}}",
                "  c: {expected: {from: 2024, due: '06-30'}}",
                "  d: {expected: {from: 2025}}");
        reports("2022/x.md", "2023/x.md", "2024/x.md");
        assertThat(outstanding(MARCH_2025))
                .containsExactly("a 2024 missing", "b 2022 missing", "c 2024 owed until 2025-06-30");
    }

    @Test
    void withoutAFirstYearAUnitOwesFromItsFirstReportOnOrElseTheCollections() throws Exception {
        settings("expected: {due: '01-31'}", "units: {c: 丙}");
        reports("2022/a.md", "2024/b.md");
        assertThat(outstanding(MARCH_2025))
                .containsExactly(
                        "c 2022 missing", "c 2023 missing", "c 2024 missing", "a 2023 missing", "a 2024 missing");
    }

    @Test
    void aReportThatIsThereWithoutAPageIsNotMissingToo() throws Exception {
        settings("expected: {from: 2023, to: 2024}");
        report("2023/empty.md", "");
        report("2024/empty.md", "Text.");
        report("2023/misfiled.md", "---\nyear: 2024\n---\nText.");
        report("2O23/misspelt.md", "Text.");
        report("2024/misspelt.md", "Text.");
        report("anywhen/some-year.md", "Text.");
        report("2024/some-year.md", "Text.");
        Files.write(source.resolve("2023/latin.md"), new byte[] {'a', (byte) 0xE9, 'b'});
        report("2024/latin.md", "Text.");
        assertThat(outstanding(MARCH_2025)).isEmpty();
    }

    @Test
    void aMistypedYearTellsOfNoYearsBetween() throws Exception {
        report("2024/harbour.md", "---\nyear: 2014\n---\nText.");
        assertThat(outstanding(MARCH_2025)).isEmpty();
    }

    @Test
    void aMergedUnitOwesNothingFromTheFirstYearOnInWhichOnlyItsSuccessorReports() throws Exception {
        settings(
                "expected: {from: 2020}",
                "units:",
                "  a: 甲",
                "  b: 乙",
                "  ab: {formerly: [a, b], expected: {from: 2023}}");
        reports(
                "2020/a.md",
                "2021/a.md",
                "2020/b.md",
                "2021/b.md",
                "2022/b.md",
                "2023/b.md",
                "2023/ab.md",
                "2024/ab.md");
        assertThat(outstanding(MARCH_2025)).containsExactly("a 2022 missing");
    }

    @Test
    void aMergedUnitThatSaysItselfUntilWhenOwesUntilThen() throws Exception {
        settings(
                "expected: {from: 2021}",
                "units:",
                "  a: {expected: {to: 2023}}",
                "  b: {formerly: [a], expected: {from: 2022}}");
        reports("2021/a.md", "2022/b.md", "2023/b.md", "2024/b.md");
        assertThat(outstanding(MARCH_2025)).containsExactly("a 2022 missing", "a 2023 missing");
    }

    @Test
    void aDraftCountsAsNotHandedIn() throws Exception {
        settings("expected: {from: 2023, to: 2024}");
        report("2023/a.md", "---\ndraft: true\n---\nText.");
        assertThat(outstanding(MARCH_2025)).containsExactly("a 2023 missing", "a 2024 missing");
    }

    @Test
    void theOnlyUnitOfACollectionOwesToo() throws Exception {
        settings("unit: council", "expected: {from: 2023, to: 2024}");
        reports("2024.md");
        assertThat(outstanding(MARCH_2025)).containsExactly("council 2023 missing");
    }

    private void settings(String... lines) throws Exception {
        Files.writeString(source.resolve("collection.yml"), String.join("\n", lines));
    }

    private void reports(String... files) throws Exception {
        for (String file : files) {
            report(file, "Text.");
        }
    }

    private void report(String file, String text) throws Exception {
        Files.createDirectories(source.resolve(file).getParent());
        Files.writeString(source.resolve(file), text);
    }

    private List<String> outstanding(LocalDate date) throws Exception {
        var config = ConfigReader.read(source, source, Set.of())
                .config()
                .collections()
                .get(0);
        Inventory inventory = new Scanner(source, new SourceReader(source.toRealPath())).scan(source, config);
        return OutstandingReports.of(inventory, date).stream()
                .map(OutstandingReportsTest::line)
                .toList();
    }

    private static String line(Outstanding report) {
        String state =
                report.missing() != null ? "missing" : report.due() == null ? "owed" : "owed until " + report.due();
        return report.unit() + " " + report.year() + " " + state;
    }
}
