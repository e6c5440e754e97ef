package org.reportsite.compare;

import java.util.Arrays;

/** Which sentence of the earlier report became which of the later: one to one. Filled step by step. */
final class Pairing {

    private static final int NONE = -1;

    private final int[] earlierOf;
    private final int[] laterOf;
    private final double[] similarity;
    private boolean coarse;

    Pairing(int earlier, int later) {
        laterOf = new int[earlier];
        earlierOf = new int[later];
        similarity = new double[later];
        Arrays.fill(laterOf, NONE);
        Arrays.fill(earlierOf, NONE);
    }

    void pair(int earlier, int later, double dice) {
        laterOf[earlier] = later;
        earlierOf[later] = earlier;
        similarity[later] = dice;
    }

    boolean isFree(int earlier, int later) {
        return isEarlierFree(earlier) && isLaterFree(later);
    }

    boolean isEarlierFree(int earlier) {
        return laterOf[earlier] == NONE;
    }

    boolean isLaterFree(int later) {
        return earlierOf[later] == NONE;
    }

    /** Index of the earlier sentence, -1 for none. */
    int earlierOf(int later) {
        return earlierOf[later];
    }

    /** Index of the later sentence, -1 for none. */
    int laterOf(int earlier) {
        return laterOf[earlier];
    }

    /** Takes note that not every pair of sentences that may be alike was looked at. */
    void setCoarse() {
        coarse = true;
    }

    /** Whether some reworded sentences may have been overlooked. */
    boolean isCoarse() {
        return coarse;
    }

    /** How alike a later sentence and its earlier one are, 0 to 1; 0 where it has none. */
    double similarity(int later) {
        return similarity[later];
    }
}
