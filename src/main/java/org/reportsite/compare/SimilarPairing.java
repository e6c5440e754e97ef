package org.reportsite.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.reportsite.compare.Assignment.Candidate;
import org.reportsite.compare.BigramIndex.Match;
import org.reportsite.compare.ReportText.SectionText;
import org.reportsite.text.Bigrams;

/**
 * Pairs reworded sentences among those without an equal one: all candidates with a Dice coefficient of at least
 * {@value #LEAST}, chosen from so that the whole is best. The contract asks for the best by what they say: place decides
 * only between partners that are nearly equally like.
 */
final class SimilarPairing {

    /** The contract's bound between an edited sentence and a new one. */
    static final double LEAST = 0.5;

    /** Candidates looked at for one sentence. */
    private static final int COUNT = 24;
    /** Postings looked at for one report; for one sentence no less and no more than these. */
    private static final int BUDGET = 20_000_000;

    private static final int MIN_BUDGET = 1_000;
    private static final int MAX_BUDGET = 100_000;

    /** What a candidate weighs over: two poor pairs must not outweigh a good one. */
    private static final double BASE = 0.4;

    private static final double SAME_SECTION = 0.02;
    private static final double SAME_PART = 0.01;
    private static final double NEARNESS = 0.005;

    private final ReportText earlier;
    private final ReportText later;
    private final Pairing pairing;

    /** The points of each later section as the sentences paired so far suggest them; none where it is new. */
    private final Map<Integer, PartPairing> parts;

    private SimilarPairing(ReportPair pair) {
        earlier = pair.earlier();
        later = pair.later();
        pairing = pair.pairing();
        parts = parts(pair);
    }

    static void run(ReportPair pair) {
        new SimilarPairing(pair).run();
    }

    private static Map<Integer, PartPairing> parts(ReportPair pair) {
        Map<String, SectionText> before = pair.earlier().byGroup();
        Map<Integer, PartPairing> parts = new HashMap<>();
        for (int s = 0; s < pair.later().sections().size(); s++) {
            SectionText after = pair.later().sections().get(s);
            SectionText same = before.get(after.group());
            if (same != null) {
                parts.put(s, PartPairing.of(pair, same, after));
            }
        }
        return parts;
    }

    private void run() {
        int[] before = IntStream.range(0, earlier.sentences().size())
                .filter(pairing::isEarlierFree)
                .toArray();
        int[] after = IntStream.range(0, later.sentences().size())
                .filter(pairing::isLaterFree)
                .toArray();
        List<Candidate> candidates = candidates(before, after);
        for (Candidate c : Assignment.best(
                candidates, earlier.sentences().size(), later.sentences().size())) {
            pairing.pair(c.earlier(), c.later(), dice(c.earlier(), c.later()));
        }
    }

    private List<Candidate> candidates(int[] before, int[] after) {
        List<Bigrams> texts =
                IntStream.of(before).mapToObj(this::earlierBigrams).toList();
        BigramIndex index = new BigramIndex(texts);
        int budget = Math.max(MIN_BUDGET, Math.min(MAX_BUDGET, BUDGET / Math.max(1, after.length)));
        List<Candidate> candidates = new ArrayList<>();
        for (int to : after) {
            for (Match match : index.nearest(later.sentences().get(to).bigrams(), LEAST, COUNT, budget)) {
                int from = before[match.index()];
                candidates.add(new Candidate(from, to, weight(from, to, match.dice())));
            }
        }
        if (index.isApproximate()) {
            pairing.setCoarse();
        }
        return candidates;
    }

    private Bigrams earlierBigrams(int index) {
        return earlier.sentences().get(index).bigrams();
    }

    private double dice(int from, int to) {
        return earlierBigrams(from).dice(later.sentences().get(to).bigrams());
    }

    private double weight(int from, int to, double dice) {
        return dice
                - BASE
                + place(earlier.sentences().get(from), later.sentences().get(to), from, to);
    }

    private double place(Sentence a, Sentence b, int from, int to) {
        PartPairing section = parts.get(b.section());
        if (section == null
                || !earlier.sectionOf(a).group().equals(later.sectionOf(b).group())) {
            return 0;
        }
        double nearness = 1 - Math.abs(relative(earlier, a, from) - relative(later, b, to));
        double part = section.earlierOf(b.part()) == a.part() ? SAME_PART : 0;
        return SAME_SECTION + part + NEARNESS * nearness;
    }

    private static double relative(ReportText text, Sentence sentence, int index) {
        SectionText section = text.sectionOf(sentence);
        return (double) (index - section.from()) / Math.max(1, section.to() - section.from());
    }
}
