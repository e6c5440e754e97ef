package org.reportsite.compare;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.reportsite.compare.ReportText.SectionText;

/**
 * Which sentences of a section have moved: those that came from another section or point, and of the others those outside
 * the longest common order.
 */
final class Moves {

    private final int from;
    private final BitSet moved = new BitSet();

    private Moves(int from) {
        this.from = from;
    }

    static Moves of(
            ReportPair pair, @Nullable SectionText before, @Nullable SectionText after, @Nullable PartPairing parts) {
        if (after == null) {
            return new Moves(0);
        }
        Moves moves = new Moves(after.from());
        int[] inPlace = IntStream.range(after.from(), after.to())
                .filter(n -> pair.pairing().earlierOf(n) >= 0)
                .filter(n -> !moves.mark(n, isElsewhere(n, pair, before, after, parts)))
                .toArray();
        moves.markOutOfOrder(inPlace, pair);
        return moves;
    }

    /**
     * Whether a sentence of the section has moved.
     *
     * @param later index in the later report
     */
    boolean isMoved(int later) {
        return moved.get(later - from);
    }

    private boolean mark(int later, boolean isMoved) {
        moved.set(later - from, isMoved);
        return isMoved;
    }

    private void markOutOfOrder(int[] inPlace, ReportPair pair) {
        int[] earlier = IntStream.of(inPlace).map(pair.pairing()::earlierOf).toArray();
        long[] weights = IntStream.of(inPlace)
                .mapToLong(n -> Order.weight(pair.later().sentences().get(n)))
                .toArray();
        boolean[] keeping = Order.keeping(earlier, weights);
        for (int k = 0; k < inPlace.length; k++) {
            mark(inPlace[k], !keeping[k]);
        }
    }

    private static boolean isElsewhere(
            int later, ReportPair pair, @Nullable SectionText before, SectionText after, @Nullable PartPairing parts) {
        int earlier = pair.pairing().earlierOf(later);
        if (before == null || parts == null || earlier < before.from() || earlier >= before.to()) {
            return true;
        }
        // Where one year has no points at all, none of its sentences can be in another one.
        return before.hasPoints()
                && after.hasPoints()
                && parts.earlierOf(pair.later().sentences().get(later).part())
                        != pair.earlier().sentences().get(earlier).part();
    }
}
