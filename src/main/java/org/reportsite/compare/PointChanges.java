package org.reportsite.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.reportsite.compare.ReportText.PartText;
import org.reportsite.compare.SectionComparison.PointChange;
import org.reportsite.report.Point;
import org.reportsite.text.Normalizer;

/** What became of each point of a section, in the later section's order, then those that are gone. */
final class PointChanges {

    private PointChanges() {}

    static List<PointChange> of(List<PartText> before, List<PartText> after, @Nullable PartPairing parts) {
        int[] paired = parts == null
                ? new int[0]
                : IntStream.range(1, after.size())
                        .filter(j -> parts.earlierOf(j) > 0)
                        .toArray();
        int[] earlier = IntStream.of(paired).map(j -> partner(parts, j)).toArray();
        long[] weights =
                IntStream.of(paired).mapToLong(j -> 1 + after.get(j).size()).toArray();
        boolean[] keeping = Order.keeping(earlier, weights);
        List<PointChange> changes = new ArrayList<>();
        int k = 0;
        for (int j = 1; j < after.size(); j++) {
            if (k < paired.length && paired[k] == j) {
                changes.add(pair(earlier[k], j, before.get(earlier[k]), after.get(j), keeping[k]));
                k++;
            } else {
                changes.add(new PointChange(null, j - 1, 0, Kind.ADDED));
            }
        }
        for (int i = 1; i < before.size(); i++) {
            if (parts == null || parts.laterOf(i) < 0) {
                changes.add(new PointChange(i - 1, null, 0, Kind.REMOVED));
            }
        }
        return changes;
    }

    private static int partner(@Nullable PartPairing parts, int later) {
        return parts == null ? -1 : parts.earlierOf(later);
    }

    private static PointChange pair(int i, int j, PartText from, PartText to, boolean inOrder) {
        Kind kind = !inOrder ? Kind.MOVED : text(from).equals(text(to)) ? Kind.KEPT : Kind.EDITED;
        return new PointChange(i - 1, j - 1, from.bigrams().dice(to.bigrams()), kind);
    }

    private static String text(PartText part) {
        Point point = part.point();
        return point == null ? "" : Normalizer.withoutSpace(point.lead() + "\n" + point.text());
    }
}
