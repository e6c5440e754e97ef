package org.reportsite.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportsite.report.Position;

/**
 * A figure that a report gives, of its own year or, in a table of several years, of an earlier one.
 *
 * @param id the figure's id; of one that is not configured, its title as it is compared
 * @param title what it is called; its id where only front matter names it
 * @param year the year it is about
 * @param number the number as written
 * @param unit what that is measured in; empty where it is not said
 * @param text the value as written
 * @param anchor anchor of its section or point on the report's page, null where it stands in none
 * @param at where it stands
 */
public record Figure(
        String id,
        String title,
        int year,
        BigDecimal number,
        String unit,
        String text,
        @Nullable String anchor,
        Position at) {

    /** The value in a measure, without trailing zeros; empty where that measures something else. */
    public Optional<BigDecimal> in(String measure) {
        return new Quantity(number, unit).in(measure);
    }
}
