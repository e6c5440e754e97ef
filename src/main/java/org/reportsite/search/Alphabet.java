package org.reportsite.search;

import java.util.Comparator;
import java.util.stream.IntStream;

/** The letters (UTF-16 units) that occur, numbered from 1 by how often they do: common ones have short codes. */
final class Alphabet {

    /** The end of a block, which no look-up crosses. */
    static final int END = 0;

    private final char[] letters;
    private final long[] counts;
    private final char[] numbers = new char[Character.MAX_VALUE + 1];

    /**
     * The alphabet of texts.
     *
     * @param occurrences how often each unit occurs
     */
    Alphabet(long[] occurrences) {
        int[] byCount = IntStream.range(0, occurrences.length)
                .filter(unit -> occurrences[unit] > 0 && unit != SpilledTexts.BLOCK_END)
                .boxed()
                .sorted(Comparator.comparingLong((Integer unit) -> occurrences[unit])
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        this.letters = new char[byCount.length];
        this.counts = new long[byCount.length + 1];
        for (int i = 0; i < byCount.length; i++) {
            letters[i] = (char) byCount[i];
            counts[i + 1] = occurrences[byCount[i]];
            numbers[byCount[i]] = (char) (i + 1);
        }
    }

    /** One more than the highest number. */
    int size() {
        return counts.length;
    }

    /** How often a letter occurs. */
    long count(int number) {
        return counts[number];
    }

    /** Replaces each unit by its letter's number, the end of a block by {@link #END}. */
    void number(char[] units, int count) {
        for (int i = 0; i < count; i++) {
            units[i] = numbers[units[i]];
        }
    }

    /** The letters in the order of their numbers. */
    String letters() {
        return new String(letters);
    }

    /** Whether a letter occurs. */
    boolean has(char letter) {
        return numbers[letter] != END;
    }
}
