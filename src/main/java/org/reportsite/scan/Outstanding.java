package org.reportsite.scan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reportsite.diagnostic.Fault;

/**
 * A report that a unit has not handed in.
 *
 * @param unit id of the unit
 * @param unitName what it is called
 * @param year the year
 * @param due the day by which it is due, null where none is set
 * @param missing the fault that this is, null as long as the report is just owed
 */
public record Outstanding(
        String unit,
        String unitName,
        int year,
        @Nullable LocalDate due,
        @Nullable Fault missing) {}
