package org.reportsite.search;

/** The pieces of text that the index knows: six letters from each place on, or fewer where a block of text ends. */
final class Gram {

    /** Letters of the longest gram: any text of so many letters or fewer is found by one look-up. */
    static final int LENGTH = 6;

    private static final int BITS = 16;
    private static final int FIRST_HALF = 4;
    private static final int MASK = 0xFFFF;

    private Gram() {}

    /**
     * A letter of a gram that is packed into two numbers, the first four letters in one.
     *
     * @param head its first letters
     * @param tail its last letters in the upper half, anything in the lower
     * @param index from 0
     */
    static int letter(long head, long tail, int index) {
        int shift = (FIRST_HALF - 1 - index % FIRST_HALF) * BITS;
        return (int) ((index < FIRST_HALF ? head : tail) >>> shift) & MASK;
    }

    /** The first letters of the gram that begins at a place; past the end of a block there is only its end. */
    static long head(char[] letters, int at) {
        return pack(letters, at, FIRST_HALF);
    }

    /** The last letters of the gram that begins at a place, in the upper half of the number. */
    static long tail(char[] letters, int at) {
        for (int i = 0; i < FIRST_HALF; i++) {
            if (letters[at + i] == Alphabet.END) {
                return 0;
            }
        }
        return pack(letters, at + FIRST_HALF, LENGTH - FIRST_HALF) << (2 * BITS);
    }

    private static long pack(char[] letters, int from, int count) {
        long packed = 0;
        boolean over = false;
        for (int i = from; i < from + count; i++) {
            int letter = over ? Alphabet.END : letters[i];
            over |= letter == Alphabet.END;
            packed = packed << BITS | letter;
        }
        return packed;
    }
}
