package org.reportsite.report;

/**
 * A number in a report's file that belongs to one person. What was read holds it masked only.
 *
 * @param kind what it is
 * @param masked the number as it is shown, its middle masked
 * @param at where it begins
 */
public record PersonalDatum(Kind kind, String masked, Position at) {

    /** Kinds of numbers. */
    public enum Kind {
        /** Number of a resident identity card. */
        IDENTITY,
        /** Number of a mobile phone. */
        MOBILE,
        /** Number of a bank card. */
        CARD
    }
}
