package org.reportsite.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What changed in a collection in one year, units in the order of the matrix.
 *
 * @param year the year
 * @param before the collection's year before
 * @param compared reports that have one before
 * @param first reports of units that have none before
 * @param missing units that owe a report of the year, or have none between others
 * @param ended units whose last report is that of the year before, and which owe none of this year
 */
public record YearChanges(
        int year,
        int before,
        List<Compared> compared,
        List<ReportSummary> first,
        List<Submissions.Cell> missing,
        List<UnitOutline> ended) {

    /** How many reports are named as those that changed most and least. */
    private static final int MOST_RANKED = 5;

    public YearChanges {
        compared = List.copyOf(compared);
        first = List.copyOf(first);
        missing = List.copyOf(missing);
        ended = List.copyOf(ended);
    }

    /** The years of a collection that have a year before, ascending. */
    public static List<Integer> years(CollectionOutline outline) {
        return outline.years().isEmpty()
                ? List.of()
                : outline.years().subList(1, outline.years().size());
    }

    /**
     * The changes of a year.
     *
     * @param year one of those with a year before
     */
    public static YearChanges of(CollectionSummary collection, Submissions submissions, int year) {
        List<Integer> years = collection.outline().years();
        int before = years.get(years.indexOf(year) - 1);
        YearChanges none = new YearChanges(year, before, List.of(), List.of(), List.of(), List.of());
        return none.with(changes(collection, year), submissions);
    }

    private static Map<String, ReportChange> changes(CollectionSummary collection, int year) {
        Map<String, ReportChange> changes = new HashMap<>();
        for (UnitSummary unit : collection.units()) {
            unit.changes().stream()
                    .filter(change -> change.to() == year)
                    .forEach(change -> changes.put(unit.outline().id(), change));
        }
        return changes;
    }

    private YearChanges with(Map<String, ReportChange> changes, Submissions submissions) {
        int column = submissions.years().indexOf(year);
        List<Compared> found = new ArrayList<>();
        List<ReportSummary> beginning = new ArrayList<>();
        List<Submissions.Cell> lacking = new ArrayList<>();
        List<UnitOutline> ending = new ArrayList<>();
        for (Submissions.Group group : submissions.groups()) {
            for (Submissions.Row row : group.rows()) {
                Submissions.Cell cell = row.cells().get(column);
                ReportSummary report = cell.report();
                ReportChange change = changes.get(row.unit().id());
                if (report != null && change != null) {
                    found.add(new Compared(group.name(), row.unit(), report, change));
                } else if (report != null) {
                    beginning.add(report);
                } else if (cell.state() != ReportState.NONE || isBetween(row.unit())) {
                    lacking.add(cell);
                } else if (isLast(row.unit())) {
                    ending.add(row.unit());
                }
            }
        }
        return new YearChanges(year, before, found, beginning, lacking, ending);
    }

    private boolean isBetween(UnitOutline unit) {
        return unit.years().contains(before) && unit.years().stream().anyMatch(y -> y > year);
    }

    private boolean isLast(UnitOutline unit) {
        List<Integer> years = unit.years();
        return !years.isEmpty() && years.get(years.size() - 1) == before;
    }

    /** The reports that kept least of the one before, the least first; none named as those that kept most as well. */
    public List<Compared> mostChanged() {
        return ranked(Comparator.comparingDouble(Compared::kept));
    }

    /** The reports that kept most of the one before, the most first. */
    public List<Compared> leastChanged() {
        return ranked(Comparator.comparingDouble(Compared::kept).reversed());
    }

    private List<Compared> ranked(Comparator<Compared> order) {
        List<Compared> measured = compared.stream()
                .filter(each -> each.change().keptShare() != null)
                .sorted(order)
                .toList();
        return measured.subList(0, Math.min(MOST_RANKED, measured.size() / 2));
    }

    /**
     * A report and what it took from the one before.
     *
     * @param group the group that its unit is listed in, null for none
     */
    public record Compared(@Nullable String group, UnitOutline unit, ReportSummary report, ReportChange change) {

        private double kept() {
            return Objects.requireNonNull(change.keptShare());
        }
    }
}
