package org.reportsite.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure over units and years.
 *
 * @param id its id, unique in the collection
 * @param title what it is called
 * @param measure what its values are measured in, empty where it is not said
 * @param units the units that give it, in the order of the collection
 */
public record FigureSeries(String id, String title, String measure, List<UnitValues> units) {

    public FigureSeries {
        units = List.copyOf(units);
    }

    /** A unit's values, none where it gives none. */
    public Optional<UnitValues> unit(String id) {
        return units.stream().filter(unit -> unit.unit().equals(id)).findFirst();
    }

    /**
     * One unit's values.
     *
     * @param values ascending by year, one a year
     */
    public record UnitValues(String unit, List<Value> values) {
        public UnitValues {
            values = List.copyOf(values);
        }

        /** The value of a year. */
        public Optional<Value> of(int year) {
            return values.stream().filter(value -> value.year() == year).findFirst();
        }
    }

    /**
     * A unit's value of one year.
     *
     * @param value in the series' measure, without trailing zeros; null where it is measured in something else
     * @param text as written
     * @param unit the unit as written, empty where there is none
     * @param report the year of the report that gives it: its own, or a later one that looks back
     * @param anchor where it stands on that report's page, null where in no section
     * @param marks what to look at
     */
    public record Value(
            int year,
            @Nullable BigDecimal value,
            String text,
            String unit,
            int report,
            @Nullable String anchor,
            List<Mark> marks) {
        public Value {
            marks = List.copyOf(marks);
        }
    }
}
