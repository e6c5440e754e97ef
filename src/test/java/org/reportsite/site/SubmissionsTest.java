package org.reportsite.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import org.reportsite.diagnostic.Severity;
import org.reportsite.diagnostic.Subject;
import org.reportsite.diagnostic.Waived;
import org.reportsite.text.Classification;

class SubmissionsTest {

    @Test
    void areGroupedInTheirOrderWithTheUngroupedLast() {
        Submissions submissions = Submissions.of(
                collection(List.of(unit("a", "北"), unit("b", null), unit("c", "南"), unit("d", "北")), List.of()));
        assertThat(submissions.groups()).extracting(Submissions.Group::name).containsExactly("北", "南", null);
        assertThat(submissions.groups().get(0).rows())
                .extracting(row -> row.unit().id())
                .containsExactly("a", "d");
    }

    @Test
    void showTheNewestYearFirst() {
        Submissions submissions = Submissions.of(collection(List.of(unit("a", null)), List.of()));
        assertThat(submissions.years()).containsExactly(2024, 2023, 2022, 2021);
        assertThat(submissions.cells())
                .extracting(Submissions.Cell::state)
                .containsExactly(ReportState.NONE, ReportState.PASSING, ReportState.NONE, ReportState.PASSING);
    }

    @Test
    void weighFindings() {
        Waived waived = new Waived("r", "o", LocalDate.EPOCH);
        assertThat(ReportState.of(List.of())).isEqualTo(ReportState.PASSING);
        assertThat(ReportState.of(List.of(finding("x", Severity.INFO, 2023, null))))
                .isEqualTo(ReportState.PASSING);
        assertThat(ReportState.of(List.of(finding("x", Severity.ERROR, 2023, waived))))
                .isEqualTo(ReportState.WAIVED);
        assertThat(ReportState.of(List.of(
                        finding("x", Severity.ERROR, 2023, waived), finding("x", Severity.WARNING, 2023, null))))
                .isEqualTo(ReportState.WARNINGS);
        assertThat(ReportState.of(
                        List.of(finding("x", Severity.WARNING, 2023, null), finding("x", Severity.ERROR, 2023, null))))
                .isEqualTo(ReportState.FAILING);
    }

    @Test
    void tellALateReportFromOneWithOtherWarnings() {
        Finding late = finding("report-late", Severity.WARNING, 2023, null);
        assertThat(ReportState.of(List.of(late, finding("x", Severity.WARNING, 2023, null))))
                .isEqualTo(ReportState.LATE);
        assertThat(ReportState.of(List.of(late, finding("x", Severity.ERROR, 2023, null))))
                .isEqualTo(ReportState.FAILING);
        Waived waived = new Waived("r", "o", LocalDate.EPOCH);
        assertThat(ReportState.of(List.of(finding("report-late", Severity.WARNING, 2023, waived))))
                .isEqualTo(ReportState.WAIVED);
    }

    @Test
    void findAReportThatIsLateAndFailsUnderBoth() {
        Finding late = finding("report-late", Severity.WARNING, 2023, null);
        Finding wrong = finding("x", Severity.ERROR, 2023, null);
        assertThat(cell(late, wrong).is(ReportState.FAILING)).isTrue();
        assertThat(cell(late, wrong).is(ReportState.LATE)).isTrue();
        assertThat(cell(wrong).is(ReportState.LATE)).isFalse();
        assertThat(cell(late).is(ReportState.FAILING)).isFalse();
    }

    @Test
    void knowWhatIsOwedAndWhatCouldNotBeRead() {
        Waived waived = new Waived("r", "o", LocalDate.EPOCH);
        UnitOutline unit = new UnitOutline(
                "a",
                "a",
                null,
                List.of(),
                List.of(),
                List.of(
                        Absence.missing(2021, null, finding("report-missing", Severity.WARNING, 2021, waived)),
                        Absence.rejected(2022, List.of(finding("report-unreadable", Severity.ERROR, 2022, null))),
                        Absence.missing(2023, null, finding("report-missing", Severity.WARNING, 2023, null)),
                        Absence.owed(2024, null)));
        assertThat(Submissions.of(collection(List.of(unit), List.of())).cells())
                .extracting(Submissions.Cell::state)
                .containsExactly(ReportState.OWED, ReportState.MISSING, ReportState.FAILING, ReportState.WAIVED);
    }

    @Test
    void groupFindingsByReportHeaviestFirst() {
        FindingGroups groups = FindingGroups.of(collection(
                List.of(unit("a", null)),
                List.of(finding("x", Severity.WARNING, 2022, null), finding("y", Severity.ERROR, 2022, null))));
        assertThat(groups.standing()).hasSize(1);
        assertThat(groups.standing().get(0).heaviest()).isEqualTo(Severity.ERROR);
        assertThat(groups.waived()).isEmpty();
        assertThat(groups.byRule()).containsOnlyKeys("x", "y").containsEntry("y", new FindingCount(1, 0, 0, 0, 0));
    }

    private static Submissions.Cell cell(Finding... findings) {
        ReportSummary report =
                new ReportSummary("a", "a", 2023, "t", null, null, null, "f", "", 0, List.of(), List.of(findings));
        return new Submissions.Cell(unit("a", null), 2023, ReportState.of(report.findings()), report);
    }

    private static CollectionSummary collection(List<UnitOutline> units, List<Finding> others) {
        CollectionConfig config = new CollectionConfig(
                "",
                "collection.yml",
                "x",
                Locale.ROOT,
                List.of(),
                null,
                List.of(),
                null,
                null,
                Map.of(),
                List.of(),
                Classification.INTERNAL,
                List.of());
        CollectionOutline outline = new CollectionOutline(config, List.of(2021, 2022, 2023, 2024), units);
        return new CollectionSummary(
                outline,
                units.stream()
                        .map(unit -> new UnitSummary(
                                unit,
                                unit.years().stream()
                                        .map(year -> report(unit.id(), year))
                                        .toList(),
                                Set.of(),
                                List.of(),
                                List.of()))
                        .toList(),
                others,
                List.of());
    }

    private static UnitOutline unit(String id, @Nullable String group) {
        return new UnitOutline(id, id, group, List.of(), List.of(2021, 2023), List.of());
    }

    private static ReportSummary report(String unit, int year) {
        return new ReportSummary(unit, unit, year, "t", null, null, null, "f", "", 0, List.of(), List.of());
    }

    private static Finding finding(String rule, Severity severity, int year, @Nullable Waived waived) {
        Message message = Message.of("m");
        return new Finding(
                rule,
                severity,
                new Problem(Location.startOf("f"), null, message, message),
                new Subject("", "a", year, null),
                waived);
    }
}
