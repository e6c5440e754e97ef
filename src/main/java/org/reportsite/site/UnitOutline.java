package org.reportsite.site;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit, the reports that have a page, and those that should.
 *
 * @param id the unit's id
 * @param name its display name
 * @param group the group it is listed in, null for none
 * @param formerly names it had earlier
 * @param years years with a report page, ascending
 * @param absences other years that are to be told of, ascending
 */
public record UnitOutline(
        String id,
        String name,
        @Nullable String group,
        List<String> formerly,
        List<Integer> years,
        List<Absence> absences) {
    public UnitOutline {
        formerly = List.copyOf(formerly);
        years = List.copyOf(years);
        absences = List.copyOf(absences);
    }

    /** What is to be told of a year without a page. */
    public Optional<Absence> absence(int year) {
        return absences.stream().filter(a -> a.year() == year).findFirst();
    }
}
