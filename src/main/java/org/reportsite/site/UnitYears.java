package org.reportsite.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The years of units, and the neighbours of a report among them. */
public final class UnitYears {

    private UnitYears() {}

    /** Whether the unit has no report of the year, but an earlier and a later one. */
    public static boolean isGap(UnitOutline unit, int year) {
        List<Integer> years = unit.years();
        return !years.contains(year) && !years.isEmpty() && years.get(0) < year && year < years.get(years.size() - 1);
    }

    /** Every year from the unit's first to its last, the newest first. */
    public static List<Integer> withGaps(UnitOutline unit) {
        if (unit.years().isEmpty()) {
            return List.of();
        }
        int first = unit.years().get(0);
        int last = unit.years().get(unit.years().size() - 1);
        return IntStream.rangeClosed(first, last)
                .map(i -> last - (i - first))
                .boxed()
                .toList();
    }

    /** The unit's report before this year's. */
    public static Optional<Integer> before(UnitOutline unit, int year) {
        return unit.years().stream().filter(y -> y < year).reduce((first, second) -> second);
    }

    /** The unit's report after this year's. */
    public static Optional<Integer> after(UnitOutline unit, int year) {
        return unit.years().stream().filter(y -> y > year).findFirst();
    }

    /**
     * The unit listed before another one that has a report of the year.
     *
     * @param index of the other one, from 0
     */
    public static Optional<UnitOutline> previous(List<UnitOutline> units, int index, int year) {
        for (int i = index - 1; i >= 0; i--) {
            if (units.get(i).years().contains(year)) {
                return Optional.of(units.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * The unit listed after another one that has a report of the year.
     *
     * @param index of the other one, from 0
     */
    public static Optional<UnitOutline> next(List<UnitOutline> units, int index, int year) {
        for (int i = index + 1; i < units.size(); i++) {
            if (units.get(i).years().contains(year)) {
                return Optional.of(units.get(i));
            }
        }
        return Optional.empty();
    }
}
