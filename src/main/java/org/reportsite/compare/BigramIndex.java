package org.reportsite.compare;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
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
    private final long[] bigrams;
    /** Where each bigram's postings begin; one more than there are bigrams. */
    private final int[] starts;
    /** Indexes of texts, one for each time the bigram stands there. */
    private final int[] postings;

    private final int[] sizes;
    /** How many bigrams each text shares with the one looked for; 0 between searches. */
    private final int[] overlap;
    /** The texts with an overlap, as many as {@link #touchedCount} says. */
    private final int[] touched;

    private int touchedCount;

    BigramIndex(List<Bigrams> texts) {
        this.texts = List.copyOf(texts);
        bigrams = texts.stream()
                .flatMapToLong(text -> IntStream.range(0, text.size()).mapToLong(text::at))
                .sorted()
                .distinct()
                .toArray();
        starts = new int[bigrams.length + 1];
        postings = new int[texts.stream().mapToInt(Bigrams::size).sum()];
        sizes = texts.stream().mapToInt(Bigrams::size).toArray();
        overlap = new int[texts.size()];
        touched = new int[texts.size()];
        fill();
    }

    /**
     * A text of the list.
     *
     * @param dice how like the given one it is
     */
    record Match(int index, double dice) {}

    private void fill() {
        for (Bigrams text : texts) {
            for (int i = 0; i < text.size(); i++) {
                starts[Arrays.binarySearch(bigrams, text.at(i)) + 1]++;
            }
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] next = starts.clone();
        for (int t = 0; t < texts.size(); t++) {
            Bigrams text = texts.get(t);
            for (int i = 0; i < text.size(); i++) {
                postings[next[Arrays.binarySearch(bigrams, text.at(i))]++] = t;
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
        touch(text, budget);
        return likely(text.size(), least, count)
                .mapToObj(t -> new Match(t, text.dice(texts.get(t))))
                .filter(match -> match.dice() >= least)
                .sorted(BEST_FIRST)
                .toList();
    }

    /** Of the touched texts those that share most, as far as was counted. The counts are cleared. */
    private IntStream likely(int size, double least, int count) {
        long[] ranked = new long[touchedCount];
        int n = 0;
        for (int k = 0; k < touchedCount; k++) {
            int text = touched[k];
            int all = size + sizes[text];
            if (2.0 * Math.min(size, sizes[text]) >= least * all) {
                ranked[n++] = rank(2.0 * overlap[text] / all, text);
            }
            overlap[text] = 0;
        }
        touchedCount = 0;
        Arrays.sort(ranked, 0, n);
        return LongStream.of(ranked).limit(Math.min(n, count)).mapToInt(rank -> (int) rank);
    }

    /** A number that is the lower the greater the share, and in it the text's index. */
    private static long rank(double share, int text) {
        return (long) ((1 - share) * PRECISION) << 32 | text;
    }

    private void touch(Bigrams text, int budget) {
        int left = budget;
        for (long packed : rarestFirst(text)) {
            int first = (int) packed;
            int bigram = Arrays.binarySearch(bigrams, text.at(first));
            left -= starts[bigram + 1] - starts[bigram];
            if (left < 0) {
                return;
            }
            count(bigram, times(text, first));
        }
    }

    /** Number of postings and index of the first occurrence of each bigram that the list has, packed. */
    private long[] rarestFirst(Bigrams text) {
        return IntStream.range(0, text.size())
                .filter(i -> i == 0 || text.at(i) != text.at(i - 1))
                .mapToLong(i -> {
                    int bigram = Arrays.binarySearch(bigrams, text.at(i));
                    return bigram < 0 ? -1 : (long) (starts[bigram + 1] - starts[bigram]) << 32 | i;
                })
                .filter(packed -> packed >= 0)
                .sorted()
                .toArray();
    }

    private static int times(Bigrams text, int first) {
        int end = first;
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
