package org.reportsite.scan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.Expected;
import org.reportsite.collection.UnitConfig;
import org.reportsite.diagnostic.Fault;

/**
 * Finds the reports of a collection that are not handed in. Where {@code expected} says which years a unit owes, those of
 * them that are over by the day of the build, and those of which any unit has a report; else each year that is over and
 * lies between two that the unit has. A report that is there but has no page is not outstanding too. A unit that another
 * one was made from owes nothing from the first year on in which that one has a report and it has none itself any more.
 */
public final class OutstandingReports {

    private final Inventory inventory;
    private final CollectionConfig config;
    private final LocalDate date;
    private final UnitFilings filings;
    private final Set<Integer> reported = new TreeSet<>();

    private OutstandingReports(Inventory inventory, LocalDate date) {
        this.inventory = inventory;
        this.config = inventory.config();
        this.date = date;
        this.filings = new UnitFilings(inventory.filings());
        inventory.reports().forEach(report -> reported.add(report.year()));
    }

    /**
     * The outstanding reports by unit and year.
     *
     * @param date the day of the build
     */
    public static List<Outstanding> of(Inventory inventory, LocalDate date) {
        OutstandingReports reports = new OutstandingReports(inventory, date);
        return reports.units().stream()
                .flatMap(unit -> reports.of(unit).stream())
                .toList();
    }

    private Set<String> units() {
        Set<String> units = new LinkedHashSet<>();
        config.units().forEach(unit -> units.add(unit.id()));
        if (config.unit() != null) {
            units.add(config.unit());
        }
        units.addAll(filings.units());
        return units;
    }

    private List<Outstanding> of(String unit) {
        List<Outstanding> outstanding = new ArrayList<>();
        Expected expected = config.owedBy(unit).orElse(null);
        int end = end(unit);
        for (int year : expected == null ? between(unit) : owed(unit, expected)) {
            if (!filings.has(unit, year) && year < end) {
                outstanding.add(outstanding(unit, year, expected));
            }
        }
        return outstanding;
    }

    /** The first year of which a unit owes nothing since its successor reports; where it says itself until when, no year. */
    private int end(String unit) {
        NavigableSet<Integer> own = filings.years(unit);
        int last = own.isEmpty() ? Integer.MIN_VALUE : own.last();
        boolean isGiven = config.units().stream().anyMatch(u -> u.id().equals(unit) && u.saysUntilWhen());
        return isGiven
                ? Integer.MAX_VALUE
                : config.units().stream()
                        .filter(successor -> successor.predecessors().contains(unit))
                        .flatMap(successor -> filings.years(successor.id()).tailSet(last, false).stream())
                        .min(Comparator.naturalOrder())
                        .orElse(Integer.MAX_VALUE);
    }

    /** The years between two that the unit has. A year that isn't over is none of them, nor what lies after a mistyped one. */
    private List<Integer> between(String unit) {
        NavigableSet<Integer> years = filings.years(unit);
        return years.isEmpty() ? List.of() : range(years.first() + 1, Math.min(years.last() - 1, date.getYear() - 1));
    }

    private Set<Integer> owed(String unit, Expected expected) {
        Integer first = expected.first().orElseGet(() -> firstOf(unit));
        Set<Integer> years = new TreeSet<>();
        if (first != null) {
            years.addAll(range(first, date.getYear() - 1));
            reported.stream().filter(year -> year >= first).forEach(years::add);
        }
        years.removeIf(year -> !expected.years().contains(year));
        return years;
    }

    /** The first year of a unit; of the collection where the unit has none. */
    private @Nullable Integer firstOf(String unit) {
        NavigableSet<Integer> own = filings.years(unit);
        if (!own.isEmpty()) {
            return own.first();
        }
        return reported.isEmpty() ? null : reported.iterator().next();
    }

    private static List<Integer> range(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    private Outstanding outstanding(String unit, int year, @Nullable Expected expected) {
        String name = name(unit);
        LocalDate due = expected == null ? null : expected.dueDay(year).orElse(null);
        boolean overdue = expected == null || expected.isOverdue(year, date);
        Fault missing = overdue ? MissingFault.of(name, year, due, before(unit, year), config.file()) : null;
        return new Outstanding(unit, name, year, due, missing);
    }

    private String name(String unit) {
        return config.units().stream()
                .filter(u -> u.id().equals(unit))
                .map(UnitConfig::name)
                .findFirst()
                .orElseGet(() -> filings.name(unit));
    }

    /** The nearest earlier report that has a page. */
    private @Nullable ReportFile before(String unit, int year) {
        return inventory.reports().stream()
                .filter(report -> report.unit().equals(unit) && report.year() < year)
                .reduce((one, other) -> one.year() > other.year() ? one : other)
                .orElse(null);
    }
}
