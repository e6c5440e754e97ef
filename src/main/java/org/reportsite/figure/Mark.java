package org.reportsite.figure;

/**
 * Something to look at in a series.
 *
 * @param kind what it is
 * @param since the year of the value that it is told against
 */
public record Mark(Kind kind, int since) {

    /** What to look at. */
    public enum Kind {
        /** At least ten times the value before. */
        TENFOLD,
        /** At most a tenth of the value before. */
        TENTH,
        /** The same value as the year before. */
        UNCHANGED,
        /** Written in another unit than the value before; both can be converted. */
        CONVERTED,
        /** Measured in something else than the series: can't be compared. */
        OTHER_MEASURE
    }
}
