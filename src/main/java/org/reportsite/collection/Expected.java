package org.reportsite.collection;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which years' reports are owed, and until when.
 *
 * @param years the years; without a lower end from the first report on, without an upper end to this day
 * @param due the day of the year after by which a report is due, null where there is none: then it is owed until its
 *     own year is over
 */
public record Expected(Bounds years, @Nullable MonthDay due) {

    /** These with what they leave open taken from others, each end of the years for itself. */
    Expected or(@Nullable Expected others) {
        if (others == null) {
            return this;
        }
        int from = years.min() == Bounds.ANY.min() ? others.years.min() : years.min();
        int to = years.max() == Bounds.ANY.max() ? others.years.max() : years.max();
        return new Expected(new Bounds(from, to), due == null ? others.due : due);
    }

    /** The first year, where it is given. */
    public Optional<Integer> first() {
        return years.min() == Bounds.ANY.min() ? Optional.empty() : Optional.of(years.min());
    }

    /** The day by which a year's report is due, where one is given; 29 February is the 28th in a common year. */
    public Optional<LocalDate> dueDay(int year) {
        return Optional.ofNullable(due).map(day -> day.atYear(year + 1));
    }

    /** Whether a year's report that isn't there on a day is missing, no longer just owed. */
    public boolean isOverdue(int year, LocalDate date) {
        return date.isAfter(dueDay(year).orElseGet(() -> LocalDate.of(year, 12, 31)));
    }
}
