package org.reportsite.site;

import java.util.List;
import org.reportsite.collection.CollectionConfig;

/**
 * What every page of a collection may link to, known before any report is parsed.
 *
 * @param config the collection's settings
 * @param years every year that a unit has a report of, or should have, ascending
 * @param units in display order: as configured, then the others by name
 */
public record CollectionOutline(CollectionConfig config, List<Integer> years, List<UnitOutline> units) {
    public CollectionOutline {
        years = List.copyOf(years);
        units = List.copyOf(units);
    }
}
