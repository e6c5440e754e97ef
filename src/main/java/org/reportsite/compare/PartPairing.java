package org.reportsite.compare;

import java.util.Arrays;
import org.reportsite.compare.ReportText.SectionText;

/**
 * Which point of a section became which: the one-to-one choice that makes the most of what points have in common, not
 * their numbers. The texts before the first points belong together always.
 */
final class PartPairing {

    private final int[] earlierOf;
    private final int[] laterOf;

    private PartPairing(int earlier, int later) {
        laterOf = new int[earlier];
        earlierOf = new int[later];
        Arrays.fill(laterOf, -1);
        Arrays.fill(earlierOf, -1);
        pair(0, 0);
    }

    static PartPairing of(ReportPair pair, SectionText before, SectionText after) {
        int earlier = before.parts().size();
        int later = after.parts().size();
        PartPairing parts = new PartPairing(earlier, later);
        Assignment.best(new PartLikeness(pair, before, after).candidates(), earlier, later)
                .forEach(c -> parts.pair(c.earlier(), c.later()));
        return parts;
    }

    /** Index of the earlier part, -1 for none. */
    int earlierOf(int later) {
        return earlierOf[later];
    }

    /** Index of the later part, -1 for none. */
    int laterOf(int earlier) {
        return laterOf[earlier];
    }

    private void pair(int earlier, int later) {
        laterOf[earlier] = later;
        earlierOf[later] = earlier;
    }
}
