package org.reportsite.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Severity;
import org.reportsite.diagnostic.Subject;

/**
 * Who handed in what: units by years, the newest year first.
 *
 * @param years the columns
 * @param groups the rows
 */
public record Submissions(List<Integer> years, List<Group> groups) {

    private static final String MISSING_RULE = "report-missing";

    public Submissions {
        years = List.copyOf(years);
        groups = List.copyOf(groups);
    }

    /** The submissions of a collection. Units of no group come last. */
    public static Submissions of(CollectionSummary collection) {
        List<Integer> years = newestFirst(collection.outline().years());
        Known known = Known.of(collection);
        Map<String, List<Row>> named = new LinkedHashMap<>();
        List<Row> others = new ArrayList<>();
        for (UnitSummary unit : collection.units()) {
            String group = unit.outline().group();
            (group == null ? others : named.computeIfAbsent(group, g -> new ArrayList<>()))
                    .add(row(unit, years, known));
        }
        List<Group> groups = new ArrayList<>();
        named.forEach((name, rows) -> groups.add(new Group(name, rows)));
        if (!others.isEmpty()) {
            groups.add(new Group(null, others));
        }
        return new Submissions(years, groups);
    }

    /** Every cell, row by row. */
    public List<Cell> cells() {
        return groups.stream()
                .flatMap(g -> g.rows().stream())
                .flatMap(r -> r.cells().stream())
                .toList();
    }

    /** The years, the newest first. */
    public static List<Integer> newestFirst(List<Integer> years) {
        return years.stream().sorted(Comparator.reverseOrder()).toList();
    }

    private static Row row(UnitSummary unit, List<Integer> years, Known known) {
        Map<Integer, ReportSummary> reports =
                unit.reports().stream().collect(Collectors.toMap(ReportSummary::year, Function.identity()));
        return new Row(
                unit.outline(),
                years.stream()
                        .map(year -> cell(unit.outline(), year, reports.get(year), known))
                        .toList());
    }

    private static Cell cell(UnitOutline unit, int year, @Nullable ReportSummary report, Known known) {
        return new Cell(unit, year, report == null ? known.without(unit, year) : state(report), report);
    }

    private static ReportState state(ReportSummary report) {
        // A missing report is reported at the one before it, but is no fault of that one.
        return ReportState.of(report.findings().stream()
                .filter(f -> !f.rule().equals(MISSING_RULE))
                .toList());
    }

    /**
     * Units listed together.
     *
     * @param name null for the units of no group
     */
    public record Group(@Nullable String name, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /** A unit and its years. */
    public record Row(UnitOutline unit, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One unit in one year.
     *
     * @param report null where there is no page
     */
    public record Cell(
            UnitOutline unit,
            int year,
            ReportState state,
            @Nullable ReportSummary report) {}

    private record Place(String unit, int year) {}

    /** What findings say of years that have no page. */
    private record Known(Set<Place> missing, Set<Place> broken) {

        static Known of(CollectionSummary collection) {
            Set<Place> missing = new HashSet<>();
            Set<Place> broken = new HashSet<>();
            for (UnitSummary unit : collection.units()) {
                unit.reports().forEach(report -> report.findings().forEach(f -> addMissing(f, missing)));
            }
            for (Finding finding : collection.otherFindings()) {
                addMissing(finding, missing);
                Place place = place(finding.subject());
                if (place != null && finding.countsAt(Severity.ERROR)) {
                    broken.add(place);
                }
            }
            return new Known(missing, broken);
        }

        private static void addMissing(Finding finding, Set<Place> missing) {
            Place place = place(finding.subject());
            if (place != null && finding.rule().equals(MISSING_RULE)) {
                missing.add(place);
            }
        }

        private static @Nullable Place place(Subject subject) {
            return subject.unit() == null || subject.year() == null ? null : new Place(subject.unit(), subject.year());
        }

        ReportState without(UnitOutline unit, int year) {
            Place place = new Place(unit.id(), year);
            if (missing.contains(place)) {
                return ReportState.MISSING;
            } else if (broken.contains(place)) {
                return ReportState.FAILING;
            }
            return UnitYears.isGap(unit, year) ? ReportState.MISSING : ReportState.NONE;
        }
    }
}
