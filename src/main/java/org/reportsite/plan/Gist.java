package org.reportsite.plan;

import java.util.BitSet;
import java.util.Comparator;
import org.reportsite.plan.Vocabulary.Hit;

/**
 * What something planned is told by: its words, each with a weight. A passage is as similar as the weight of the words
 * that it shares, against the weight of all; of a long text not everything has to come back in one passage.
 */
final class Gist {

    /** Weight of what few words can say. */
    private static final double FEW = 3;
    /** A word of less weight is not worth marking. */
    private static final double TELLING = 0.12;
    /** What weighs less, its common words left out, is too general to be looked for. */
    private static final double GENERAL = 1;
    /** What it is about weighs more than what is said about it. */
    private static final double LEAD = 1.5;
    /** The most words that are looked for; a text of more is no item of a plan. */
    private static final int MOST_WORDS = 120;

    /** Telling words of a long text; of those that tell most a passage must then have two, else one. */
    private static final int LONG = 15;

    private static final int KEYS_OF_LONG = 5;
    private static final int KEYS = 3;

    /** Telling words of a short text: half of them are what is done, and the unit that does it. */
    private static final int SHORT = 4;

    /** How much of their weight such words have in a short text. */
    private static final double BESIDE_THE_THING = 0.15;

    private final BitSet words = new BitSet();
    private final BitSet telling = new BitSet();
    private final BitSet keys = new BitSet();
    private final double[] weights;
    private final double total;
    private final double own;

    /** @param names the words of the unit's name, which any sentence may hold */
    Gist(Planned planned, Vocabulary vocabulary, Weights all, BitSet names) {
        int[] counts = new int[vocabulary.size()];
        for (Hit hit : vocabulary.hits(planned.text())) {
            counts[hit.word()]++;
        }
        BitSet lead = vocabulary.in(planned.lead());
        weights = new double[counts.length];
        double ownSum = 0;
        int found = 0;
        for (int word = 0; word < counts.length && found < MOST_WORDS; word++) {
            if (counts[word] > 0) {
                found++;
                double weight = all.of(word) * (1 + Math.log(counts[word])) * (lead.get(word) ? LEAD : 1);
                boolean common = CommonWords.contains(vocabulary.form(word));
                words.set(word);
                telling.set(word, !common && weight >= TELLING);
                weights[word] = weight;
                ownSum += common ? 0 : weight;
            }
        }
        BitSet things = things(vocabulary, names);
        things.stream()
                .boxed()
                .sorted(Comparator.comparingDouble((Integer word) -> -weights[word]))
                .limit(isLong() ? KEYS_OF_LONG : KEYS)
                .forEach(keys::set);
        total = words.stream().mapToDouble(word -> weights[word]).sum();
        own = ownSum;
    }

    /** What it is about: all telling words, of a short text without what is done and who does it; those weigh less then. */
    private BitSet things(Vocabulary vocabulary, BitSet names) {
        BitSet things = (BitSet) telling.clone();
        if (telling.cardinality() > SHORT) {
            return things;
        }
        things.andNot(names);
        telling.stream().filter(word -> Deeds.contains(vocabulary.form(word))).forEach(things::clear);
        if (things.isEmpty()) {
            return telling;
        }
        telling.stream().filter(word -> !things.get(word)).forEach(word -> weights[word] *= BESIDE_THE_THING);
        return things;
    }

    /** Its words. */
    BitSet words() {
        return words;
    }

    /** The words by which a reader sees that a passage speaks of it. */
    BitSet telling() {
        return telling;
    }

    private boolean isLong() {
        return telling.cardinality() >= LONG;
    }

    /** Whether some of its words are of what it is most about. */
    boolean isToThePoint(BitSet some) {
        BitSet shared = (BitSet) keys.clone();
        shared.and(some);
        return shared.cardinality() >= (isLong() ? 2 : 1);
    }

    /** How much of what it says a word says, 0 to 1. */
    double share(int word) {
        return weights[word] / total;
    }

    boolean isGeneral() {
        return own < GENERAL;
    }

    /** The words that are among others, too. */
    BitSet shared(BitSet others) {
        BitSet shared = (BitSet) words.clone();
        shared.and(others);
        return shared;
    }

    /**
     * How much of it some of its words say, 0 to 1: their share of the weight. Of a long text a passage says a small part,
     * so its share counts as many times as the text is longer, by the square root; only all of it is 1.
     *
     * @param discount what the share is divided by first, 1 or more
     */
    double similarity(BitSet some, double discount) {
        double sum = 0;
        for (int word = some.nextSetBit(0); word >= 0; word = some.nextSetBit(word + 1)) {
            sum += weights[word];
        }
        double share = Math.min(1, sum / total) / discount;
        return 1 - Math.pow(1 - share, Math.sqrt(Math.max(1, total / FEW)));
    }
}
