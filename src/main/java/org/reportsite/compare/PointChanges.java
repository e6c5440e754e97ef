package org.reportsite.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.reportsite.compare.ReportText.PartText;
import org.reportsite.compare.SectionComparison.PointChange;

/** What became of each point of a section, in the later section's order, then those that are gone. */
final class PointChanges {

    private final ReportPair pair;
    private final List<PartText> before;
    private final List<PartText> after;
    private final @Nullable PartPairing parts;

    private PointChanges(ReportPair pair, List<PartText> before, List<PartText> after, @Nullable PartPairing parts) {
        this.pair = pair;
        this.before = before;
        this.after = after;
        this.parts = parts;
    }

    static List<PointChange> of(
            ReportPair pair, List<PartText> before, List<PartText> after, @Nullable PartPairing parts) {
        return new PointChanges(pair, before, after, parts).changes();
    }

    private List<PointChange> changes() {
        BitSet inOrder = inOrder();
        List<PointChange> changes = new ArrayList<>();
        for (int j = 1; j < after.size(); j++) {
            int i = earlierOf(j);
            changes.add(i > 0 ? change(i, j, inOrder.get(j)) : new PointChange(null, j - 1, 0, Kind.ADDED));
        }
        for (int i = 1; i < before.size(); i++) {
            if (parts == null || parts.laterOf(i) < 0) {
                changes.add(new PointChange(i - 1, null, 0, Kind.REMOVED));
            }
        }
        return changes;
    }

    private BitSet inOrder() {
        int[] paired =
                IntStream.range(1, after.size()).filter(j -> earlierOf(j) > 0).toArray();
        int[] earlier = IntStream.of(paired).map(this::earlierOf).toArray();
        long[] weights = IntStream.of(paired)
                .mapToLong(j -> 1
                        + sentences(pair.later(), after.get(j)).stream()
                                .mapToLong(Order::weight)
                                .sum())
                .toArray();
        boolean[] keeping = Order.keeping(earlier, weights);
        BitSet inOrder = new BitSet();
        for (int k = 0; k < paired.length; k++) {
            inOrder.set(paired[k], keeping[k]);
        }
        return inOrder;
    }

    private int earlierOf(int later) {
        return parts == null ? -1 : parts.earlierOf(later);
    }

    private PointChange change(int i, int j, boolean inOrder) {
        PartText from = before.get(i);
        PartText to = after.get(j);
        Kind kind = !inOrder ? Kind.MOVED : isSame(from, to) ? Kind.KEPT : Kind.EDITED;
        return new PointChange(i - 1, j - 1, from.bigrams().dice(to.bigrams()), kind);
    }

    private boolean isSame(PartText from, PartText to) {
        List<Sentence> a = sentences(pair.earlier(), from);
        List<Sentence> b = sentences(pair.later(), to);
        return a.size() == b.size()
                && IntStream.range(0, a.size()).allMatch(k -> a.get(k).isSameAs(b.get(k)));
    }

    private static List<Sentence> sentences(ReportText text, PartText part) {
        return text.sentences().subList(part.from(), part.to());
    }
}
