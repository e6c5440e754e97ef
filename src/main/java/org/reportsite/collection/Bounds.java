package org.reportsite.collection;

/**
 * A range of whole numbers, both ends included.
 *
 * @param min {@link Integer#MIN_VALUE} where it has no lower end
 * @param max {@link Integer#MAX_VALUE} where it has no upper end
 */
public record Bounds(int min, int max) {

    /** Every number. */
    public static final Bounds ANY = new Bounds(Integer.MIN_VALUE, Integer.MAX_VALUE);

    /** Whether a number lies within. */
    public boolean contains(int number) {
        return number >= min && number <= max;
    }
}
