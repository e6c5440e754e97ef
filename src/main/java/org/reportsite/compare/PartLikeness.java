package org.reportsite.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reportsite.compare.Assignment.Candidate;
import org.reportsite.compare.ReportText.PartText;
import org.reportsite.compare.ReportText.SectionText;

/**
 * What the points of a section have in common from one report to the next: sentences, leads, and content. Two points can
 * be the same when they share enough sentences, or have the same lead, or are much alike, or are far more alike than
 * either is to the section's other points.
 */
final class PartLikeness {

    /** How much of two points' text must stand in sentences that correspond. */
    private static final double LEAST_SHARE = 0.2;
    /** Dice coefficient of two leads that are the same lead. */
    private static final double SAME_LEAD = 0.6;
    /** Dice coefficient of two texts that are the same whatever else there is. */
    private static final double ALIKE = 0.4;

    private final ReportPair pair;
    private final SectionText before;
    private final SectionText after;
    private final PartMeasures measures;
    private final int[] weightsBefore;
    private final int[] weightsAfter;
    private final Map<Long, Double> shared = new TreeMap<>();

    PartLikeness(ReportPair pair, SectionText before, SectionText after) {
        this.pair = pair;
        this.before = before;
        this.after = after;
        measures = pair.measures(before, after);
        weightsBefore = weights(pair.earlier(), before);
        weightsAfter = weights(pair.later(), after);
        share();
    }

    /** The pairs of points that can be the same, weighed by what they have in common. */
    List<Candidate> candidates() {
        int rows = before.parts().size();
        int columns = after.parts().size();
        List<Candidate> candidates = new ArrayList<>();
        if (!measures.isFull()) {
            // Points that share no sentence are not compared.
            shared.keySet().forEach(key -> add((int) (key >> 32), key.intValue(), candidates, null));
            return candidates;
        }
        Topics topics = new Topics(rows, columns, measures::topic);
        for (int i = 1; i < rows; i++) {
            for (int j = 1; j < columns; j++) {
                add(i, j, candidates, topics);
            }
        }
        return candidates;
    }

    private void add(int i, int j, List<Candidate> candidates, @Nullable Topics topics) {
        double share = share(i, j);
        double content = measures.content(i, j);
        boolean isSame = share >= LEAST_SHARE
                || measures.lead(i, j) >= SAME_LEAD
                || content >= ALIKE
                || (topics != null && isLong(i, j) && topics.stands(i, j));
        if (isSame) {
            candidates.add(new Candidate(i, j, share + content + measures.weighedLead(i, j)));
        }
    }

    /** Whether both texts are long enough for likeness to mean a common topic. */
    private boolean isLong(int i, int j) {
        return before.parts().get(i).bigrams().size() >= Topics.LEAST_BIGRAMS
                && after.parts().get(j).bigrams().size() >= Topics.LEAST_BIGRAMS;
    }

    private double share(int i, int j) {
        int all = weightsBefore[i] + weightsAfter[j];
        return all == 0 ? 0 : shared.getOrDefault(key(i, j), 0.0) / all;
    }

    /** Adds up the length of the sentences that correspond, by the two parts they stand in. */
    private void share() {
        for (int to = after.from(); to < after.to(); to++) {
            int from = pair.pairing().earlierOf(to);
            if (from >= before.from() && from < before.to()) {
                Sentence a = pair.earlier().sentences().get(from);
                Sentence b = pair.later().sentences().get(to);
                double weight = pair.pairing().similarity(to) * (a.weight() + b.weight());
                shared.merge(key(a.part(), b.part()), weight, Double::sum);
            }
        }
    }

    private static long key(int i, int j) {
        return (long) i << 32 | j;
    }

    private static int[] weights(ReportText text, SectionText section) {
        int[] weights = new int[section.parts().size()];
        for (int part = 0; part < weights.length; part++) {
            PartText range = section.parts().get(part);
            for (int i = range.from(); i < range.to(); i++) {
                weights[part] += text.sentences().get(i).weight();
            }
        }
        return weights;
    }
}
