package org.reportsite.reuse;

/**
 * A section, or a whole report, that stands in another report for the most part.
 *
 * @param report number of the report among those searched
 * @param section its section, from 0; {@link #WHOLE} for the report
 * @param from number of the other report among those searched; {@link #LAST_YEAR} for the unit's own preceding one
 * @param count how much of it
 */
public record Copy(int report, int section, int from, SharedCount count) {

    /** Stands for all sections. */
    public static final int WHOLE = -1;

    /** Stands for the unit's preceding report. */
    public static final int LAST_YEAR = -1;
}
