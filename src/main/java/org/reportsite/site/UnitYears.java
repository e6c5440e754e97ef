package org.reportsite.site;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The years of units, and the neighbours of a report among them. */
public final class UnitYears {

    private UnitYears() {}

    /** The years of which the unit has a report or should have one, the newest first. */
    public static List<Integer> all(UnitOutline unit) {
        return Stream.concat(unit.years().stream(), unit.absences().stream().map(Absence::year))
                .distinct()
                .sorted(Comparator.reverseOrder())
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
