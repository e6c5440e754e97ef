package org.reportsite.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who handed in what: units by years, the newest year first.
 *
 * @param years the columns
 * @param groups the rows
 */
public record Submissions(List<Integer> years, List<Group> groups) {

    public Submissions {
        years = List.copyOf(years);
        groups = List.copyOf(groups);
    }

    /** The submissions of a collection. Units of no group come last. */
    public static Submissions of(CollectionSummary collection) {
        List<Integer> years = newestFirst(collection.outline().years());
        Map<String, List<Row>> named = new LinkedHashMap<>();
        List<Row> others = new ArrayList<>();
        for (UnitSummary unit : collection.units()) {
            String group = unit.outline().group();
            (group == null ? others : named.computeIfAbsent(group, g -> new ArrayList<>())).add(row(unit, years));
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

    private static Row row(UnitSummary unit, List<Integer> years) {
        Map<Integer, ReportSummary> reports =
                unit.reports().stream().collect(Collectors.toMap(ReportSummary::year, Function.identity()));
        return new Row(
                unit.outline(),
                years.stream()
                        .map(year -> cell(unit.outline(), year, reports.get(year)))
                        .toList());
    }

    private static Cell cell(UnitOutline unit, int year, @Nullable ReportSummary report) {
        ReportState state = report == null
                ? unit.absence(year).map(Absence::state).orElse(ReportState.NONE)
                : ReportState.of(report.findings());
        return new Cell(unit, year, state, report);
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
            @Nullable ReportSummary report) {

        /** Whether this is its state, or it is late and something worse too. */
        public boolean is(ReportState wanted) {
            return state == wanted
                    || wanted == ReportState.LATE && report != null && ReportState.isLate(report.findings());
        }
    }
}
