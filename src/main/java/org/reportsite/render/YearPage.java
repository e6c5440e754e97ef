package org.reportsite.render;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportsite.site.Addresses;
import org.reportsite.site.ReportSummary;
import org.reportsite.site.ReportSummary.SectionSummary;
import org.reportsite.site.Submissions;

/** One year: a summary line a unit. */
final class YearPage {

    private final Scope scope;
    private final Submissions submissions;
    private final int year;
    private final String path;

    YearPage(Scope scope, Submissions submissions, int year) {
        this.scope = scope;
        this.submissions = submissions;
        this.year = year;
        this.path = scope.addresses().year(year);
    }

    Page page() {
        String name = scope.texts().text("year", String.valueOf(year));
        String title = title(scope, year);
        return scope.pages().page(path, Template.YEAR, title, scope.crumbs(), name, view(name));
    }

    /** What the page is called. */
    static String title(Scope scope, int year) {
        String name = scope.texts().text("year", String.valueOf(year));
        return scope.texts().text("year.title", name, scope.config().title());
    }

    private View view(String name) {
        List<Integer> years = submissions.years();
        int column = years.indexOf(year);
        List<Group> groups =
                submissions.groups().stream().map(g -> group(g, column)).toList();
        List<Row> rows = groups.stream().flatMap(g -> g.rows().stream()).toList();
        return new View(
                name,
                scope.config().title(),
                (int) rows.stream().filter(row -> row.report() != null).count(),
                rows.size(),
                years.stream()
                        .map(y -> new YearLink(
                                String.valueOf(y),
                                Addresses.relative(path, scope.addresses().year(y)),
                                y == year))
                        .toList(),
                scope.changes(path, year),
                scope.pages().hasPdf() && rows.stream().anyMatch(row -> row.report() != null)
                        ? Addresses.relative(path, scope.addresses().yearPdf(year))
                        : null,
                groups);
    }

    private Group group(Submissions.Group group, int column) {
        return new Group(
                group.name(), group.rows().stream().map(row -> row(row, column)).toList());
    }

    private Row row(Submissions.Row row, int column) {
        Submissions.Cell cell = row.cells().get(column);
        ReportSummary report = cell.report();
        return new Row(
                report == null ? row.unit().name() : report.unitName(),
                Addresses.relative(path, scope.addresses().unit(row.unit().id())),
                report == null ? StateView.of(cell.state(), scope.texts()) : StateView.of(report, scope.texts()),
                report == null ? null : report(report),
                row.unit()
                        .absence(year)
                        .map(scope::absence)
                        .orElseGet(() -> scope.texts().text("absent.missing")));
    }

    private Report report(ReportSummary report) {
        return new Report(
                report.title(),
                Addresses.relative(path, scope.addresses().report(report.unit(), year)),
                report.lead(),
                report.characters(),
                report.sections().size(),
                report.sections().stream().mapToInt(SectionSummary::points).sum());
    }

    /**
     * What the template shows.
     *
     * @param changes what changed in the year, null where none is before it
     * @param pdf all its reports as a PDF, null where none is made
     */
    record View(
            String name,
            String collection,
            int reports,
            int units,
            List<YearLink> years,
            @Nullable Link changes,
            @Nullable String pdf,
            List<Group> groups) {}

    /** A year. */
    record YearLink(String year, String href, boolean current) {}

    /** Units listed together. */
    record Group(@Nullable String name, List<Row> rows) {}

    /**
     * A unit.
     *
     * @param report null where it has none
     * @param absent why it has none
     */
    record Row(
            String unit,
            String href,
            StateView state,
            @Nullable Report report,
            String absent) {}

    /** A report. */
    record Report(String title, String href, String lead, int characters, int sections, int points) {}
}
