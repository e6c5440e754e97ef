package org.reportsite.compare;

import java.util.Arrays;

/** Numbers bigrams from 0 in the order in which they come: a hash table with open addressing, since boxing them is slow. */
final class BigramNumbers {

    private static final int NONE = -1;

    private final long[] bigrams;
    private final int[] numbers;
    private final int shift;
    private int count;

    /**
     * A table.
     *
     * @param most how many bigrams it takes, at most
     */
    BigramNumbers(int most) {
        int bits = 33 - Integer.numberOfLeadingZeros(Math.max(1, most));
        bigrams = new long[1 << bits];
        numbers = new int[1 << bits];
        shift = Long.SIZE - bits;
        Arrays.fill(numbers, NONE);
    }

    /** The number of a bigram, a new one where it is new. */
    int add(long bigram) {
        int slot = slot(bigram);
        if (numbers[slot] == NONE) {
            bigrams[slot] = bigram;
            numbers[slot] = count++;
        }
        return numbers[slot];
    }

    /** The number of a bigram, -1 where it has none. */
    int of(long bigram) {
        return numbers[slot(bigram)];
    }

    /** How many there are. */
    int count() {
        return count;
    }

    /** Where a bigram stands or belongs: by Fibonacci hashing, then the next that is free. */
    private int slot(long bigram) {
        int slot = (int) (((bigram ^ (bigram >>> 32)) * 0x9E3779B97F4A7C15L) >>> shift);
        while (numbers[slot] != NONE && bigrams[slot] != bigram) {
            slot = (slot + 1) & (numbers.length - 1);
        }
        return slot;
    }
}
