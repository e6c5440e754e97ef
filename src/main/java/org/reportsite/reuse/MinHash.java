package org.reportsite.reuse;

import java.util.Arrays;
import org.reportsite.text.Bigrams;

/**
 * Signatures by which like sentences meet: min-wise hashing in bands (Broder, 1997; Leskovec, Rajaraman, Ullman: Mining
 * of Massive Datasets, chapter 3.4). Two sentences whose bigrams, or words, have a Jaccard index of J agree in one band at least
 * with the chance 1 - (1 - J³)^16: 0.997 at a Dice coefficient of 0.8, more above it.
 */
final class MinHash {

    static final int BANDS = 16;
    private static final int ROWS = 3;
    private static final int FUNCTIONS = BANDS * ROWS;

    private final long[] factors = new long[FUNCTIONS];
    private final int[] least = new int[FUNCTIONS];

    /** Not for use by several threads. */
    MinHash() {
        for (int i = 0; i < FUNCTIONS; i++) {
            factors[i] = Hashes.mix(i) | 1;
        }
    }

    /** Writes a text's band hashes to {@code into[band][at]}. */
    void sign(Bigrams text, int[][] into, int at) {
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int k = 0; k < text.size(); k++) {
            if (k == 0 || text.at(k) != text.at(k - 1)) {
                long bigram = Hashes.mix(text.at(k));
                for (int i = 0; i < FUNCTIONS; i++) {
                    least[i] = Math.min(least[i], (int) ((bigram * factors[i]) >>> Integer.SIZE));
                }
            }
        }
        for (int band = 0; band < BANDS; band++) {
            long hash = band;
            for (int row = 0; row < ROWS; row++) {
                hash = Hashes.mix(hash ^ least[band * ROWS + row]);
            }
            into[band][at] = (int) hash;
        }
    }
}
