package org.reportsite.plan;

/**
 * How much each word of a plan tells: inverse document frequency (Spärck Jones 1972) with sentences as documents, squared
 * as in the cosine of two texts, from 0 for a word of every sentence to 1 for one that stands in a single sentence. The
 * report counts in which the word is more frequent: a word is telling where neither report is full of it.
 */
final class Weights {

    /** In a report of few sentences every word is rare. */
    private static final int FEWEST_SENTENCES = 40;
    /** A number may be the same by chance, and what was reached is seldom the very number that was aimed at. */
    private static final double NUMBER = 0.5;

    private static final double COMMON = 0.2;

    private final double[] weights;

    Weights(Vocabulary words, IndexedReport before, IndexedReport after) {
        weights = new double[words.size()];
        for (int word = 0; word < weights.length; word++) {
            double rarity = Math.min(
                    rarity(before.frequency(word), before.size()), rarity(after.frequency(word), after.size()));
            weights[word] = rarity * rarity * factor(words.form(word));
        }
    }

    /** The weight of a word. */
    double of(int word) {
        return weights[word];
    }

    private static double rarity(int frequency, int sentences) {
        int size = Math.max(FEWEST_SENTENCES, sentences);
        return 1 - Math.log(Math.max(1, frequency)) / Math.log(size);
    }

    private static double factor(String form) {
        if (Tokens.isNumber(form)) {
            return NUMBER;
        }
        return CommonWords.contains(form) ? COMMON : 1;
    }
}
