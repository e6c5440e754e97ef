package org.reportsite.check.rules;

import java.util.ArrayList;
import java.util.List;

/** The longest part of a sequence that does not fall; of equally long ones that which keeps the earliest elements. */
final class LongestOrder {

    private LongestOrder() {}

    /** Indexes of the elements kept, ascending. The few sections of a report allow the quadratic way. */
    static List<Integer> of(List<Integer> ranks) {
        int[] lengths = new int[ranks.size()];
        int longest = 0;
        for (int i = ranks.size() - 1; i >= 0; i--) {
            lengths[i] = 1;
            for (int j = i + 1; j < ranks.size(); j++) {
                if (ranks.get(j) >= ranks.get(i)) {
                    lengths[i] = Math.max(lengths[i], lengths[j] + 1);
                }
            }
            longest = Math.max(longest, lengths[i]);
        }
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < ranks.size(); i++) {
            boolean rises = kept.isEmpty() || ranks.get(kept.get(kept.size() - 1)) <= ranks.get(i);
            if (rises && lengths[i] == longest - kept.size()) {
                kept.add(i);
            }
        }
        return kept;
    }
}
