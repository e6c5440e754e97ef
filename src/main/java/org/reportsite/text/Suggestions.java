package org.reportsite.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody meant who mistyped one of a few known words. */
public final class Suggestions {

    /** Longer words are not typing mistakes, and comparing them would only cost time. */
    private static final int LONGEST = 64;

    private Suggestions() {}

    /**
     * The known word closest to a mistyped one, case aside: one slip away, or one for every three characters.
     *
     * @param word what was written
     * @param known the words to choose from; of equally close ones the first wins
     * @return the closest, empty where none is close
     */
    public static Optional<String> closest(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = word.toLowerCase(Locale.ROOT);
        int allowed = Math.max(1, word.length() / 3);
        return known.stream()
                .map(k -> new Candidate(k, distance(folded, k.toLowerCase(Locale.ROOT))))
                .filter(c -> c.distance() <= allowed && c.distance() < c.word().length())
                .min(Comparator.comparingInt(Candidate::distance))
                .map(Candidate::word);
    }

    /**
     * How many slips lie between two words: a character added, left out, replaced, or swapped with its neighbour
     * (Damerau-Levenshtein, no stretch edited twice).
     */
    public static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (swapped(a, i, b, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }

    private static boolean swapped(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }

    private record Candidate(String word, int distance) {}
}
