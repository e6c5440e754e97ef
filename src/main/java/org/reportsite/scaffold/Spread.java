package org.reportsite.scaffold;

import java.util.List;

/**
 * How a number varies among reports.
 *
 * @param least the smallest
 * @param low the one that a twentieth of them don't reach
 * @param usual the middle one
 * @param high the one that a twentieth of them exceed
 * @param most the largest
 */
record Spread(int least, int low, int usual, int high, int most) {

    private static final double TAIL = 0.05;

    /**
     * The spread of numbers.
     *
     * @param numbers at least one
     */
    static Spread of(List<Integer> numbers) {
        int[] sorted = numbers.stream().mapToInt(Integer::intValue).sorted().toArray();
        int last = sorted.length - 1;
        return new Spread(
                sorted[0],
                sorted[(int) Math.floor(TAIL * last)],
                sorted[last / 2],
                sorted[(int) Math.ceil((1 - TAIL) * last)],
                sorted[last]);
    }

    /** A bound that lets the low ones pass, in round numbers. */
    int roundLow() {
        int unit = unit(low);
        return low / unit * unit;
    }

    /** A bound that lets the high ones pass, in round numbers. */
    int roundHigh() {
        int unit = unit(high);
        return (high + unit - 1) / unit * unit;
    }

    /** Two digits are kept. */
    private static int unit(int number) {
        int unit = 10;
        while (number / unit >= 100) {
            unit *= 10;
        }
        return unit;
    }
}
