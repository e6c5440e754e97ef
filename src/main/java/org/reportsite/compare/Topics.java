package org.reportsite.compare;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

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
        DoubleStream row = IntStream.range(1, likeness[earlier].length)
                .filter(j -> j != later)
                .mapToDouble(j -> likeness[earlier][j]);
        DoubleStream column =
                IntStream.range(1, likeness.length).filter(i -> i != earlier).mapToDouble(i -> likeness[i][later]);
        double[] others = DoubleStream.concat(row, column).toArray();
        Arrays.sort(others);
        return others.length == 0 ? 0 : others[others.length / 2];
    }
}
