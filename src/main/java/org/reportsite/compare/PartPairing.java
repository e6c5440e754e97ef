package org.reportsite.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.reportsite.compare.Assignment.Candidate;
import org.reportsite.compare.ReportText.PartText;
import org.reportsite.compare.ReportText.SectionText;

/**
 * Which point of a section became which, by the sentences they share and their leads, not by number; the texts before the
 * first points belong together always.
 */
final class PartPairing {

    /** How much of two points' text must be common to them. */
    private static final double LEAST_SHARE = 0.2;
    /** Dice coefficient from which points that share no sentence are the same. */
    private static final double LEAST_DICE = 0.4;
    /** Leads that correspond make two points the same, unless others share more text. */
    private static final double SAME_LEAD = 0.3;

    private static final int LEAD_WEIGHT = 3;
    /** Points that share no sentence are compared each with each up to this product of their numbers. */
    private static final int MAX_PRODUCT = 4096;

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
        PartPairing parts = new PartPairing(before.parts().size(), after.parts().size());
        parts.choose(sharing(pair, before, after));
        parts.choose(parts.alike(before, after));
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

    private void choose(List<Candidate> candidates) {
        Assignment.best(candidates, laterOf.length, earlierOf.length).forEach(c -> pair(c.earlier(), c.later()));
    }

    private static List<Candidate> sharing(ReportPair pair, SectionText before, SectionText after) {
        Map<List<Integer>, Double> shared = new TreeMap<>(PartPairing::compare);
        Map<List<Integer>, Double> leads = new TreeMap<>(PartPairing::compare);
        for (int to = after.from(); to < after.to(); to++) {
            int from = pair.pairing().earlierOf(to);
            if (from < before.from() || from >= before.to()) {
                continue;
            }
            Sentence a = pair.earlier().sentences().get(from);
            Sentence b = pair.later().sentences().get(to);
            if (a.part() > 0 && b.part() > 0) {
                double alike = pair.pairing().similarity(to);
                shared.merge(List.of(a.part(), b.part()), alike * (weight(a) + weight(b)), Double::sum);
                if (a.lead() && b.lead()) {
                    leads.put(List.of(a.part(), b.part()), alike * SAME_LEAD);
                }
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        shared.forEach((parts, weight) -> {
            int all = weight(pair.earlier(), before.parts().get(parts.get(0)))
                    + weight(pair.later(), after.parts().get(parts.get(1)));
            double share = Math.max(weight / all, leads.getOrDefault(parts, 0.0));
            if (share >= LEAST_SHARE) {
                candidates.add(new Candidate(parts.get(0), parts.get(1), share));
            }
        });
        return candidates;
    }

    private List<Candidate> alike(SectionText before, SectionText after) {
        int[] gone = free(laterOf);
        int[] fresh = free(earlierOf);
        if ((long) gone.length * fresh.length > MAX_PRODUCT) {
            return List.of();
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int from : gone) {
            for (int to : fresh) {
                double dice = before.parts()
                        .get(from)
                        .bigrams()
                        .dice(after.parts().get(to).bigrams());
                if (dice >= LEAST_DICE) {
                    candidates.add(new Candidate(from, to, dice));
                }
            }
        }
        return candidates;
    }

    private static int[] free(int[] partner) {
        return IntStream.range(0, partner.length).filter(i -> partner[i] < 0).toArray();
    }

    private static int weight(ReportText text, PartText part) {
        return text.sentences().subList(part.from(), part.to()).stream()
                .mapToInt(PartPairing::weight)
                .sum();
    }

    private static int weight(Sentence sentence) {
        return sentence.lead() ? LEAD_WEIGHT * sentence.weight() : sentence.weight();
    }

    private static int compare(List<Integer> a, List<Integer> b) {
        int order = Integer.compare(a.get(0), b.get(0));
        return order != 0 ? order : Integer.compare(a.get(1), b.get(1));
    }
}
