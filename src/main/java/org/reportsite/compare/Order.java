package org.reportsite.compare;

import java.util.Arrays;

/** The longest common order: which things keep their order when others are taken to have moved. */
final class Order {

    /** One sentence more in order outweighs any length; length decides between orders of equally many. */
    private static final long ONE = 1_000_000;

    private Order() {}

    /** What a sentence weighs in an order. */
    static long weight(Sentence sentence) {
        return ONE + Math.min(ONE / 1000, sentence.weight());
    }

    /**
     * The heaviest strictly ascending subsequence, in time n log n: a Fenwick tree of prefix maxima.
     *
     * @param values any numbers, no two equal
     * @param weights above 0, as many
     * @return for each value whether it is part of it
     */
    static boolean[] keeping(int[] values, long[] weights) {
        int[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = values.length;
        long[] total = new long[n];
        int[] before = new int[n];
        int[] tree = new int[n + 1];
        Arrays.fill(tree, -1);
        int last = -1;
        for (int i = 0; i < n; i++) {
            int rank = Arrays.binarySearch(sorted, values[i]);
            before[i] = heaviest(tree, rank, total);
            total[i] = weights[i] + (before[i] < 0 ? 0 : total[before[i]]);
            update(tree, rank + 1, i, total);
            last = last < 0 || total[i] > total[last] ? i : last;
        }
        boolean[] keeping = new boolean[n];
        for (int i = last; i >= 0; i = before[i]) {
            keeping[i] = true;
        }
        return keeping;
    }

    private static int heaviest(int[] tree, int upTo, long[] total) {
        int best = -1;
        for (int k = upTo; k > 0; k -= k & -k) {
            if (tree[k] >= 0 && (best < 0 || total[tree[k]] > total[best])) {
                best = tree[k];
            }
        }
        return best;
    }

    private static void update(int[] tree, int from, int index, long[] total) {
        for (int k = from; k < tree.length; k += k & -k) {
            if (tree[k] < 0 || total[index] > total[tree[k]]) {
                tree[k] = index;
            }
        }
    }
}
