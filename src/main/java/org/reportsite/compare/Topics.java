package org.reportsite.compare;

import java.util.Arrays;

/**
 * Tells points that are about the same thing although hardly a sentence is the same: they are far more alike than either
 * is to the other points of the section. What is alike in all points, the words of the trade, is so left out of account.
 */
final class Topics {

    /** Likeness of shorter texts is chance. */
    static final int LEAST_BIGRAMS = 50;

    private static final double LEAST = 0.2;
    /** By how much they must be more alike than is usual in their section. */
    private static final double TIMES = 1.6;

    private final double[][] likeness;

    /** A measure of two parts. */
    interface Measure {
        double of(int earlier, int later);
    }

    /** Measures all parts but the first, which is no point. */
    Topics(int earlier, int later, Measure measure) {
        likeness = new double[earlier][later];
        for (int i = 1; i < earlier; i++) {
            for (int j = 1; j < later; j++) {
                likeness[i][j] = measure.of(i, j);
            }
        }
    }

    /** Whether two points stand out. */
    boolean stands(int earlier, int later) {
        double own = likeness[earlier][later];
        return own >= LEAST && own >= TIMES * usual(earlier, later);
    }

    /** The median of the likeness that either has to the other points; 0 where there are none. */
    private double usual(int earlier, int later) {
        double[] row = likeness[earlier];
        double[] others = new double[row.length + likeness.length];
        int count = 0;
        for (int j = 1; j < row.length; j++) {
            if (j != later) {
                others[count++] = row[j];
            }
        }
        for (int i = 1; i < likeness.length; i++) {
            if (i != earlier) {
                others[count++] = likeness[i][later];
            }
        }
        Arrays.sort(others, 0, count);
        return count == 0 ? 0 : others[count / 2];
    }
}
