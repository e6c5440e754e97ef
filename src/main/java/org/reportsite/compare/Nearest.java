package org.reportsite.compare;

import java.util.List;
import java.util.function.IntUnaryOperator;

/** Pairs the repetitions of one sentence so that order holds and each stands as near as can be to where it stood. */
final class Nearest {

    /** Above it the repetitions are paired in order: the exact way takes the product of the two numbers. */
    private static final int MAX_PRODUCT = 10_000;

    private Nearest() {}

    /** Takes a pair. */
    interface Pairs {
        void add(int earlier, int later);
    }

    /**
     * For each later sentence the earlier position that it would have if nothing had changed since the last sentence that
     * is paired.
     */
    static int[] expected(int later, Pairing pairing) {
        int[] expected = new int[later];
        int offset = 0;
        for (int i = 0; i < later; i++) {
            if (!pairing.isLaterFree(i)) {
                offset = pairing.earlierOf(i) - i;
            }
            expected[i] = i + offset;
        }
        return expected;
    }

    static void pair(List<Integer> earlier, List<Integer> later, IntUnaryOperator expected, Pairs pairs) {
        int rows = earlier.size();
        int columns = later.size();
        if (rows == columns || (long) rows * columns > MAX_PRODUCT) {
            for (int i = 0; i < Math.min(rows, columns); i++) {
                pairs.add(earlier.get(i), later.get(i));
            }
            return;
        }
        trace(costs(earlier, later, expected), earlier, later, expected, pairs);
    }

    /** Least total distance of the first i and the first j, all of the fewer paired: an alignment by rows. */
    private static long[][] costs(List<Integer> earlier, List<Integer> later, IntUnaryOperator expected) {
        int rows = earlier.size();
        int columns = later.size();
        long[][] cost = new long[rows + 1][columns + 1];
        for (int i = 1; i <= rows; i++) {
            for (int j = 1; j <= columns; j++) {
                long both = cost[i - 1][j - 1] + distance(earlier.get(i - 1), expected.applyAsInt(later.get(j - 1)));
                long skip = rows > columns ? skip(cost[i - 1][j], i - 1 >= j) : skip(cost[i][j - 1], j - 1 >= i);
                cost[i][j] = Math.min(both, skip);
            }
        }
        return cost;
    }

    private static long skip(long cost, boolean allowed) {
        return allowed ? cost : Long.MAX_VALUE / 2;
    }

    private static long distance(int position, int expected) {
        return Math.abs((long) position - expected);
    }

    private static void trace(
            long[][] cost, List<Integer> earlier, List<Integer> later, IntUnaryOperator expected, Pairs pairs) {
        int i = earlier.size();
        int j = later.size();
        while (i > 0 && j > 0) {
            long both = cost[i - 1][j - 1] + distance(earlier.get(i - 1), expected.applyAsInt(later.get(j - 1)));
            if (cost[i][j] == both) {
                pairs.add(earlier.get(--i), later.get(--j));
            } else if (earlier.size() > later.size()) {
                i--;
            } else {
                j--;
            }
        }
    }
}
