package org.reportsite.reuse;

import org.reportsite.text.Bigrams;

/**
 * Tells most forms apart that are not nearly the same without looking at their texts: a bitmap filter (Sandes, Teodoro,
 * Melo: "Bitmap filter: speeding up exact set similarity joins with bitwise operations", 2020). Each bigram flips one of
 * {@value #BITS} bits, so two texts differ in at least as many bigrams as bits.
 */
final class BigramBits {

    private static final int WORDS = 4;
    private static final int BITS = WORDS * Long.SIZE;
    private static final double ROUNDING = 1e-9;

    private final int[] sizes;
    private final long[] bits;

    /** Bits of so many texts. */
    BigramBits(int texts) {
        sizes = new int[texts];
        bits = new long[texts * WORDS];
    }

    /** Sets those of a text. Several threads may do so, each for texts of its own. */
    void set(int text, Bigrams bigrams) {
        sizes[text] = bigrams.size();
        for (int k = 0; k < bigrams.size(); k++) {
            int bit = (int) (Hashes.mix(bigrams.at(k)) >>> (Long.SIZE - Integer.numberOfTrailingZeros(BITS)));
            bits[text * WORDS + bit / Long.SIZE] ^= 1L << bit;
        }
    }

    /** False only for two that are surely not nearly the same. */
    boolean mayBeNear(int one, int other) {
        double most = (1 - LikeForms.LEAST_DICE) * (sizes[one] + sizes[other]) + ROUNDING;
        return Math.abs(sizes[one] - sizes[other]) <= most && difference(one, other) <= most;
    }

    private int difference(int one, int other) {
        int difference = 0;
        for (int w = 0; w < WORDS; w++) {
            difference += Long.bitCount(bits[one * WORDS + w] ^ bits[other * WORDS + w]);
        }
        return difference;
    }
}
