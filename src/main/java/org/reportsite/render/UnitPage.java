package org.reportsite.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reportsite.site.Absence;
import org.reportsite.site.Addresses;
import org.reportsite.site.ReportSummary;
import org.reportsite.site.UnitOutline;
import org.reportsite.site.UnitYears;

/** One unit: its years and its history. */
final class UnitPage {

    private final UnitScope unit;
    private final Scope scope;
    private final String path;

    UnitPage(UnitScope unit) {
        this.unit = unit;
        this.scope = unit.scope();
        this.path = scope.addresses().unit(unit.outline().id());
    }

    Page page() {
        UnitOutline outline = unit.outline();
        return scope.pages().page(path, Template.UNIT, outline.name(), scope.crumbs(), outline.name(), view());
    }

    private View view() {
        UnitOutline outline = unit.outline();
        CompareTable table = new CompareTable(unit, path);
        return new View(
                outline.name(),
                outline.group(),
                outline.formerly(),
                LineageView.of(scope, outline, path),
                years(),
                table.columns(),
                table.rows(),
                table.singles().stream().mapToInt(s -> s.sections().size()).sum(),
                new HistoryTable(unit, path).years(),
                outline.years().isEmpty()
                        ? null
                        : Addresses.relative(path, scope.addresses().compare(outline.id())),
                unit.plans().href(path));
    }

    private List<YearView> years() {
        Map<Integer, ReportSummary> reports =
                unit.summaries().stream().collect(Collectors.toMap(ReportSummary::year, Function.identity()));
        return UnitYears.all(unit.outline()).stream()
                .map(year -> year(year, reports.get(year)))
                .toList();
    }

    private YearView year(int year, @Nullable ReportSummary report) {
        String printed = String.valueOf(year);
        if (report == null) {
            return absent(unit.outline().absence(year).orElseThrow());
        }
        return new YearView(printed, StateView.of(report, scope.texts()), reportView(report), "", List.of());
    }

    private YearView absent(Absence absence) {
        return new YearView(
                String.valueOf(absence.year()),
                StateView.of(absence.state(), scope.texts()),
                null,
                scope.absence(absence),
                FindingView.all(
                        absence.findings().stream().filter(finding -> finding.waived() != null), scope.texts()));
    }

    private ReportView reportView(ReportSummary report) {
        LocalDate date = report.date();
        return new ReportView(
                report.title(),
                Addresses.relative(path, scope.addresses().report(report.unit(), report.year())),
                Scope.unless(unit.outline().name(), report.unitName()),
                date == null ? null : scope.texts().date(date),
                date == null ? null : date.toString(),
                report.author(),
                report.lead(),
                report.characters());
    }

    /**
     * What the template shows.
     *
     * @param kin units that it was made from and that were made from it
     * @param singles how many sections only one report has
     * @param history each report against the one before
     * @param compare its years compared, null where it has no report
     * @param plan what became of its plans, null where there is none
     */
    record View(
            String name,
            @Nullable String group,
            List<String> formerly,
            List<LineageView.Kin> kin,
            List<YearView> years,
            List<CompareTable.Column> columns,
            List<CompareTable.Row> rows,
            int singles,
            List<HistoryTable.Year> history,
            @Nullable String compare,
            @Nullable String plan) {}

    /**
     * A year that the unit has a report of, or should have.
     *
     * @param report null where it has none
     * @param absent why it has none
     * @param waived findings about its absence that are accepted for a time
     */
    record YearView(
            String year, StateView state, @Nullable ReportView report, String absent, List<FindingView> waived) {}

    /**
     * A report.
     *
     * @param calledThen the unit's name in it, null where it is the present one
     */
    record ReportView(
            String title,
            String href,
            @Nullable String calledThen,
            @Nullable String date,
            @Nullable String dateIso,
            @Nullable String author,
            String lead,
            int characters) {}
}
