package org.reportsite.search;

import java.util.Arrays;

/** Grams and the segments they occur in, packed into two numbers each: the first four letters; the last two and the segment. */
final class GramList {

    private static final long LETTERS = 0xFFFF_FFFF_0000_0000L;

    private long[] heads;
    private long[] tails;
    private int size;

    GramList(int capacity) {
        this.heads = new long[capacity];
        this.tails = new long[capacity];
    }

    /** Adds one; segments come in ascending order. */
    void add(long head, long tail) {
        heads[size] = head;
        tails[size] = tail;
        size++;
    }

    int size() {
        return size;
    }

    int letter(int index, int position) {
        return Gram.letter(heads[index], tails[index], position);
    }

    int segment(int index) {
        return (int) tails[index];
    }

    boolean isSameGram(int one, int other) {
        return heads[one] == heads[other] && ((tails[one] ^ tails[other]) & LETTERS) == 0;
    }

    /**
     * Sorts by gram, and leaves those of one gram in the order of their segments: a radix sort, from the last letter to
     * the first.
     *
     * @param letters one more than the highest letter
     */
    void sort(int letters) {
        long[] otherHeads = new long[size];
        long[] otherTails = new long[size];
        for (int position = Gram.LENGTH - 1; position >= 0; position--) {
            int[] next = starts(position, letters);
            for (int i = 0; i < size; i++) {
                int place = next[Gram.letter(heads[i], tails[i], position)]++;
                otherHeads[place] = heads[i];
                otherTails[place] = tails[i];
            }
            long[] sorted = otherHeads;
            otherHeads = heads;
            heads = sorted;
            sorted = otherTails;
            otherTails = tails;
            tails = sorted;
        }
    }

    private int[] starts(int position, int letters) {
        int[] starts = new int[letters + 1];
        for (int i = 0; i < size; i++) {
            starts[Gram.letter(heads[i], tails[i], position) + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return starts;
    }
}
