package org.reportsite.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.reportsite.plan.Vocabulary.Hit;

/**
 * What something planned is told by: its words, each with a weight. A passage is as similar as the weight of the words
 * that it shares, against the weight of all; of a long text not everything has to come back in one passage.
 */
final class Gist {

    /** Weight of what few words can say; of longer text the square root counts. */
    private static final double WHOLE = 3;
    /** What weighs less is too general to be looked for. */
    private static final double GENERAL = 1;
    /** What it is about weighs more than what is said about it. */
    private static final double LEAD = 1.5;
    /** The most words that are looked for; a text of more is no item of a plan. */
    private static final int MOST_WORDS = 120;
    /** A word of more sentences finds none of them; it counts where others do. */
    private static final int MOST_SENTENCES = 150;
    /** Sentences of a passage. */
    private static final int LONGEST = 3;
    /** What a sentence must add to the similarity of those beside it to be of the same passage. */
    private static final double WORTH_ADDING = 0.12;

    /** Chinese characters of a passage up to which its length does not count. */
    private static final double USUAL_PASSAGE = 100;

    private static final double LENGTH_COUNTS = 0.4;
    /** A passage of more than one sentence is no longer. */
    private static final double LONG_PASSAGE = 200;

    private final BitSet words;
    private final double[] weights;
    private final double scale;
    private final double total;

    private Gist(BitSet words, double[] weights) {
        this.words = words;
        this.weights = weights;
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        this.total = sum;
        this.scale = sum <= WHOLE ? sum : Math.sqrt(WHOLE * sum);
    }

    /**
     * A passage that speaks of it.
     *
     * @param from number of its first sentence
     * @param to number after its last
     * @param words the words that it shares
     */
    record Match(int from, int to, BitSet words, double similarity) {
        boolean overlaps(Match other) {
            return from < other.to && other.from < to;
        }
    }

    static Gist of(Planned planned, Vocabulary vocabulary, Weights weights) {
        int[] counts = new int[vocabulary.size()];
        BitSet own = new BitSet();
        for (Hit hit : vocabulary.hits(planned.text())) {
            counts[hit.word()]++;
            own.set(hit.word());
        }
        BitSet counted = first(own, MOST_WORDS);
        BitSet lead = vocabulary.in(planned.lead());
        double[] byWord = new double[counted.length()];
        counted.stream()
                .forEach(word ->
                        byWord[word] = weights.of(word) * (1 + Math.log(counts[word])) * (lead.get(word) ? LEAD : 1));
        return new Gist(counted, byWord);
    }

    private static BitSet first(BitSet words, int most) {
        BitSet first = new BitSet();
        words.stream().limit(most).forEach(first::set);
        return first;
    }

    BitSet words() {
        return words;
    }

    boolean isGeneral() {
        return total < GENERAL;
    }

    /** The passages of a report that share words with it, in order; some of them may overlap. */
    List<Match> matches(IndexedReport report) {
        BitSet candidates = new BitSet();
        words.stream()
                .filter(word -> report.frequency(word) <= MOST_SENTENCES)
                .forEach(word -> report.sentences().get(word).forEach(candidates::set));
        List<Match> matches = new ArrayList<>();
        candidates.stream().forEach(sentence -> matches.add(around(sentence, report)));
        return matches;
    }

    /** The passage around a sentence: its neighbours belong to it as long as they say more of it. */
    private Match around(int sentence, IndexedReport report) {
        BitSet shared = shared(report, sentence);
        int from = sentence;
        int to = sentence + 1;
        double length = report.statements().get(sentence).length();
        while (to - from < LONGEST) {
            double after = added(shared, report, sentence, to);
            double before = added(shared, report, sentence, from - 1);
            if (Math.max(after, before) < WORTH_ADDING * scale) {
                break;
            }
            int neighbour = after >= before ? to : from - 1;
            length += report.statements().get(neighbour).length();
            if (length > LONG_PASSAGE) {
                break;
            }
            shared.or(shared(report, neighbour));
            from = Math.min(from, neighbour);
            to = Math.max(to, neighbour + 1);
        }
        return new Match(from, to, shared, similarity(report, shared, from, to));
    }

    /** A long passage shares words by chance: what it shares counts less, as in BM25 (Robertson, Zaragoza 2009). */
    private double similarity(IndexedReport report, BitSet shared, int from, int to) {
        double length = 0;
        for (int i = from; i < to; i++) {
            length += report.statements().get(i).length();
        }
        double excess = Math.max(0, length / USUAL_PASSAGE - 1);
        return Math.min(1, weight(shared) / (scale * (1 + LENGTH_COUNTS * excess)));
    }

    /** What a neighbour would add; nothing where it stands in another part of the report. */
    private double added(BitSet shared, IndexedReport report, int sentence, int neighbour) {
        if (neighbour < 0
                || neighbour >= report.size()
                || report.statements().get(neighbour).part()
                        != report.statements().get(sentence).part()) {
            return 0;
        }
        BitSet more = shared(report, neighbour);
        more.andNot(shared);
        return weight(more);
    }

    private BitSet shared(IndexedReport report, int sentence) {
        BitSet shared = (BitSet) words.clone();
        shared.and(report.words().get(sentence));
        return shared;
    }

    private double weight(BitSet some) {
        double sum = 0;
        for (int word = some.nextSetBit(0); word >= 0; word = some.nextSetBit(word + 1)) {
            sum += weights[word];
        }
        return sum;
    }
}
