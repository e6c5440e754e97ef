package org.reportsite.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.reportsite.text.Bigrams;

/**
 * Finds the texts of a list that are like a given one without comparing it with all of them: an inverted index whose
 * rarest bigrams are looked up first, and no more than a budget allows. Not for use by several threads.
 */
final class BigramIndex {

    private static final int PRECISION = 1_000_000;
    private static final Comparator<Match> BEST_FIRST =
            Comparator.comparingDouble(Match::dice).reversed().thenComparingInt(Match::index);

    private final List<Bigrams> texts;
    private final BigramNumbers numbers;
    /** Where each bigram's postings begin; one more than there are bigrams. */
    private final int[] starts;
    /** Indexes of texts, one for each time the bigram stands there. */
    private final int[] postings;

    /** How many bigrams each text shares with the one looked for; 0 between searches. */
    private final int[] overlap;
    /** The texts with an overlap, as many as {@link #touchedCount} says. */
    private final int[] touched;

    private int touchedCount;
    private boolean approximate;

    BigramIndex(List<Bigrams> texts) {
        this.texts = List.copyOf(texts);
        int size = 0;
        for (Bigrams text : texts) {
            size += text.size();
        }
        numbers = new BigramNumbers(size);
        postings = new int[size];
        int[] found = new int[size];
        int n = 0;
        for (Bigrams text : texts) {
            for (int i = 0; i < text.size(); i++) {
                found[n++] = numbers.add(text.at(i));
            }
        }
        starts = new int[numbers.count() + 1];
        overlap = new int[texts.size()];
        touched = new int[texts.size()];
        fill(found);
    }

    /**
     * A text of the list.
     *
     * @param dice how like the given one it is
     */
    record Match(int index, double dice) {}

    private void fill(int[] found) {
        for (int bigram : found) {
            starts[bigram + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] next = starts.clone();
        int n = 0;
        for (int t = 0; t < texts.size(); t++) {
            for (int end = n + texts.get(t).size(); n < end; n++) {
                postings[next[found[n]]++] = t;
            }
        }
    }

    /**
     * The texts most like one, best first.
     *
     * @param text the text
     * @param least the least Dice coefficient
     * @param count how many are given, at most
     * @param budget how many postings are looked at, at most; past it the result is an approximation
     */
    List<Match> nearest(Bigrams text, double least, int count, int budget) {
        boolean all = touch(text, budget);
        approximate |= !all;
        long[] ranked = likely(text.size(), least, all);
        List<Match> matches = new ArrayList<>();
        for (int k = 0; k < Math.min(ranked.length, count); k++) {
            int found = (int) ranked[k];
            double dice = all ? share(text.size(), found) : text.dice(texts.get(found));
            if (dice >= least) {
                matches.add(new Match(found, dice));
            }
        }
        clear();
        matches.sort(BEST_FIRST);
        return matches;
    }

    /** Whether the budget was too small for one of the searches so far. */
    boolean isApproximate() {
        return approximate;
    }

    /** The touched texts that can be like one, packed with their rank, those that share most first. */
    private long[] likely(int size, double least, boolean all) {
        long[] ranked = new long[touchedCount];
        int n = 0;
        for (int k = 0; k < touchedCount; k++) {
            int text = touched[k];
            double share = share(size, text);
            int other = texts.get(text).size();
            if (all ? share >= least : 2.0 * Math.min(size, other) >= least * (size + other)) {
                ranked[n++] = rank(share, text);
            }
        }
        Arrays.sort(ranked, 0, n);
        return Arrays.copyOf(ranked, n);
    }

    /** Dice's coefficient as far as was counted. */
    private double share(int size, int text) {
        return 2.0 * overlap[text] / (size + texts.get(text).size());
    }

    private void clear() {
        for (int k = 0; k < touchedCount; k++) {
            overlap[touched[k]] = 0;
        }
        touchedCount = 0;
    }

    /** A number that is the lower the greater the share, and in it the text's index. */
    private static long rank(double share, int text) {
        return (long) ((1 - share) * PRECISION) << 32 | text;
    }

    /** Counts what each text shares with one; whether the budget was enough for all of it. */
    private boolean touch(Bigrams text, int budget) {
        int[] bigrams = new int[text.size()];
        long[] rarest = new long[text.size()];
        int n = 0;
        long all = 0;
        for (int first = 0; first < text.size(); first += times(text, first)) {
            int bigram = numbers.of(text.at(first));
            if (bigram >= 0) {
                bigrams[first] = bigram;
                rarest[n++] = (long) (starts[bigram + 1] - starts[bigram]) << 32 | first;
                all += starts[bigram + 1] - starts[bigram];
            }
        }
        if (all > budget) {
            Arrays.sort(rarest, 0, n);
        }
        int left = budget;
        for (int k = 0; k < n && left >= rarest[k] >> 32; k++) {
            int first = (int) rarest[k];
            left -= (int) (rarest[k] >> 32);
            count(bigrams[first], times(text, first));
        }
        return all <= budget;
    }

    private static int times(Bigrams text, int first) {
        int end = first + 1;
        while (end < text.size() && text.at(end) == text.at(first)) {
            end++;
        }
        return end - first;
    }

    private void count(int bigram, int times) {
        int run = 0;
        for (int p = starts[bigram]; p < starts[bigram + 1]; p++) {
            int text = postings[p];
            run = p > starts[bigram] && postings[p - 1] == text ? run + 1 : 1;
            if (run <= times) {
                if (overlap[text] == 0) {
                    touched[touchedCount++] = text;
                }
                overlap[text]++;
            }
        }
    }
}
