package org.reportsite.scaffold;

import java.util.List;

/**
 * How a number varies among reports.
 *
 * @param least the smallest
 * @param low the smallest but for outliers
 * @param usual the middle one
 * @param high the largest but for outliers
 * @param most the largest
 */
record Spread(int least, int low, int usual, int high, int most) {

    /**
     * The spread of numbers.
     *
     * @param all at least one
     * @param near those of them that are no outliers, at least one
     */
    static Spread of(List<Integer> all, List<Integer> near) {
        int[] sorted = all.stream().mapToInt(Integer::intValue).sorted().toArray();
        int[] kept = near.stream().mapToInt(Integer::intValue).sorted().toArray();
        int last = sorted.length - 1;
        return new Spread(sorted[0], kept[0], sorted[last / 2], kept[kept.length - 1], sorted[last]);
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
