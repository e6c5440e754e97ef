package org.reportsite.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Pairs equal sentences: in the same section those that are unique there, then their equal neighbours, then repeated ones
 * nearest to where they are to be expected; last across sections. All in linear time but for {@link Nearest}.
 */
final class ExactPairing {

    private final ReportText earlier;
    private final ReportText later;
    private final Pairing pairing;

    private ExactPairing(ReportText earlier, ReportText later, Pairing pairing) {
        this.earlier = earlier;
        this.later = later;
        this.pairing = pairing;
    }

    static void run(ReportText earlier, ReportText later, Pairing pairing) {
        ExactPairing run = new ExactPairing(earlier, later, pairing);
        run.pairUnique();
        run.extend();
        run.pairRepeated();
        run.pairAcrossSections();
    }

    private void pairUnique() {
        Map<Place, List<Integer>> before = freeEarlier(true);
        freeLater(true).forEach((place, positions) -> {
            List<Integer> others = before.getOrDefault(place, List.of());
            if (positions.size() == 1 && others.size() == 1) {
                pairing.pair(others.get(0), positions.get(0), 1);
            }
        });
    }

    private void extend() {
        int n = later.sentences().size();
        for (int i = 0; i + 1 < n; i++) {
            extend(i, 1);
        }
        for (int i = n - 1; i > 0; i--) {
            extend(i, -1);
        }
    }

    private void extend(int paired, int step) {
        int from = pairing.earlierOf(paired);
        if (from < 0 || from + step < 0 || from + step >= earlier.sentences().size()) {
            return;
        }
        if (pairing.isFree(from + step, paired + step)
                && place(earlier, from + step, true).equals(place(later, paired + step, true))) {
            pairing.pair(from + step, paired + step, 1);
        }
    }

    private void pairRepeated() {
        Map<Place, List<Integer>> before = freeEarlier(true);
        int[] expected = Nearest.expected(later.sentences().size(), pairing);
        freeLater(true)
                .forEach((place, positions) -> Nearest.pair(
                        before.getOrDefault(place, List.of()),
                        positions,
                        i -> expected[i],
                        (o, n) -> pairing.pair(o, n, 1)));
    }

    private void pairAcrossSections() {
        Map<Place, List<Integer>> before = freeEarlier(false);
        freeLater(false).forEach((place, positions) -> {
            List<Integer> others = before.getOrDefault(place, List.of());
            for (int i = 0; i < Math.min(others.size(), positions.size()); i++) {
                pairing.pair(others.get(i), positions.get(i), 1);
            }
        });
    }

    private Map<Place, List<Integer>> freeEarlier(boolean bySection) {
        return free(earlier, pairing::isEarlierFree, bySection);
    }

    private Map<Place, List<Integer>> freeLater(boolean bySection) {
        return free(later, pairing::isLaterFree, bySection);
    }

    /** The sentences without a partner by what they say. Only looked up by key or gone through where order is nothing. */
    private Map<Place, List<Integer>> free(ReportText text, IntPredicate isFree, boolean bySection) {
        Map<Place, List<Integer>> free = new HashMap<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            if (isFree.test(i)) {
                free.computeIfAbsent(place(text, i, bySection), k -> new ArrayList<>())
                        .add(i);
            }
        }
        return free;
    }

    private static Place place(ReportText text, int index, boolean bySection) {
        Sentence sentence = text.sentences().get(index);
        return new Place(bySection ? text.sectionOf(sentence).group() : "", sentence.key());
    }

    private record Place(String group, String key) {}
}
