package org.reportsite.site;

import java.util.List;
import org.reportsite.collection.CollectionConfig;

/**
 * What every page of a collection may link to, known before any report is parsed.
 *
 * @param config the collection's settings
 * @param years every year that a unit has a report of, or should have, ascending
 * @param units in display order: as configured, then the others by name
 * @param figures whether there is a page of figures: known once all reports are read
 */
public record CollectionOutline(
        CollectionConfig config, List<Integer> years, List<UnitOutline> units, boolean figures) {
    public CollectionOutline {
        years = List.copyOf(years);
        units = List.copyOf(units);
    }

    /** What is known before any report is read. */
    public CollectionOutline(CollectionConfig config, List<Integer> years, List<UnitOutline> units) {
        this(config, years, units, false);
    }

    /** The same, with or without a page of figures. */
    public CollectionOutline withFigures(boolean page) {
        return new CollectionOutline(config, years, units, page);
    }
}
