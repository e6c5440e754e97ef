package org.reportsite.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit and the reports that have a page.
 *
 * @param id the unit's id
 * @param name its display name
 * @param group the group it is listed in, null for none
 * @param formerly names it had earlier
 * @param years years with a report page, ascending
 */
public record UnitOutline(String id, String name, @Nullable String group, List<String> formerly, List<Integer> years) {
    public UnitOutline {
        formerly = List.copyOf(formerly);
        years = List.copyOf(years);
    }
}
