package org.reportsite.reuse;

/**
 * A section, or a whole report, that stands in another report for the most part.
 *
 * @param report number of the report among those searched
 * @param section its section, from 0; {@link #WHOLE} for the report
 * @param from number of the other report among those searched
 * @param count how much of it
 * @param example the first sentence of it that the other report has, as it is written in this one
 */
public record Copy(int report, int section, int from, SharedCount count, String example) {

    /** Stands for all sections. */
    public static final int WHOLE = -1;
}
