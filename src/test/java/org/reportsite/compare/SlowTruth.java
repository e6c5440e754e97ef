package org.reportsite.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.reportsite.compare.Scores.Outcome;

/**
 * What became of sentences by the contract's definition, worked out step by step without any of the engine's code: what
 * was left as it was is equal; of the rest that one-to-one choice of partners with a Dice coefficient of at least 0.5
 * whose total is highest; moved is what stands in another place or outside the longest common order.
 */
final class SlowTruth {

    private static final double LEAST = 0.5;
    /** Between partners that are equally alike, the one that the sentence was made of. */
    private static final double OWN = 1e-6;

    private final List<Slot> earlier;
    private final List<Slot> later;
    private final int[] partner;

    private SlowTruth(List<Slot> earlier, List<Slot> later) {
        this.earlier = earlier;
        this.later = later;
        partner = new int[later.size()];
        Arrays.fill(partner, -1);
    }

    static List<Outcome> of(List<Slot> earlier, List<Slot> later) {
        SlowTruth truth = new SlowTruth(earlier, later);
        truth.pairEqual();
        truth.pairAlike();
        return truth.outcomes();
    }

    private void pairEqual() {
        for (int j = 0; j < later.size(); j++) {
            int i = later.get(j).origin();
            if (i >= 0 && isEqual(i, j)) {
                partner[j] = i;
            }
        }
    }

    private boolean isEqual(int i, int j) {
        return earlier.get(i).key().equals(later.get(j).key());
    }

    private void pairAlike() {
        List<Map<String, Integer>> before =
                earlier.stream().map(s -> PlainDice.bigrams(s.text())).toList();
        Map<Integer, Map<Integer, Double>> candidates = new HashMap<>();
        for (int j = 0; j < later.size(); j++) {
            Map<String, Integer> bigrams = PlainDice.bigrams(later.get(j).text());
            for (int i = 0; partner[j] < 0 && i < earlier.size(); i++) {
                double dice = isPaired(i) ? 0 : PlainDice.of(before.get(i), bigrams);
                if (dice >= LEAST) {
                    double own = later.get(j).origin() == i ? OWN : 0;
                    candidates.computeIfAbsent(j, k -> new HashMap<>()).put(i, dice + own);
                }
            }
        }
        new Matching(candidates).best().forEach((j, i) -> partner[j] = i);
    }

    private boolean isPaired(int i) {
        return Arrays.stream(partner).anyMatch(p -> p == i);
    }

    private List<Outcome> outcomes() {
        List<Integer> inOrder = inOrder();
        List<Outcome> outcomes = new ArrayList<>();
        for (int j = 0; j < later.size(); j++) {
            int i = partner[j];
            if (i < 0) {
                outcomes.add(new Outcome(Kind.ADDED, null, later.get(j).text()));
            } else {
                Kind kind = !inOrder.contains(j) ? Kind.MOVED : isEqual(i, j) ? Kind.KEPT : Kind.EDITED;
                outcomes.add(
                        new Outcome(kind, earlier.get(i).text(), later.get(j).text()));
            }
        }
        IntStream.range(0, earlier.size())
                .filter(i -> !isPaired(i))
                .forEach(i ->
                        outcomes.add(new Outcome(Kind.REMOVED, earlier.get(i).text(), null)));
        return outcomes;
    }

    /** The later sentences in their point and in the longest common order; of orders as long, that of most characters. */
    private List<Integer> inOrder() {
        int[] inPlace = IntStream.range(0, later.size())
                .filter(j -> partner[j] >= 0 && earlier.get(partner[j]).isWith(later.get(j)))
                .toArray();
        List<List<Integer>> best = new ArrayList<>();
        List<Integer> longest = List.of();
        for (int j : inPlace) {
            List<Integer> before = List.of();
            for (List<Integer> order : best) {
                boolean fits = partner[order.get(order.size() - 1)] < partner[j];
                before = fits && weight(order) > weight(before) ? order : before;
            }
            List<Integer> order = new ArrayList<>(before);
            order.add(j);
            best.add(order);
            longest = weight(order) > weight(longest) ? order : longest;
        }
        return longest;
    }

    private long weight(List<Integer> order) {
        return order.stream()
                .mapToLong(j -> 1_000_000 + later.get(j).text().length())
                .sum();
    }
}
