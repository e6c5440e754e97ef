package org.reportsite.reuse;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the sentences that reports share without comparing all pairs: sentences meet in a band of their {@link MinHash}
 * or because they are equal but for their numbers, and only those that met are compared.
 *
 * <p>An exact join by prefix filter (PPJoin) would find every pair, not 99.7 % of those at the very bound. But at a
 * Dice coefficient of 0.8 its prefix is a third of the sentence, whose lists of sentences grow with the collection: time
 * grows with its square. This one's grows with the collection.
 */
public final class ReuseIndex {

    /** A sentence is paired with this many of those it meets in a band; there its time grows with its square no more. */
    private static final int MOST_PARTNERS = 50;

    private final SentenceTable table;
    /** By band, then by sentence. The last band is what a sentence is but for its numbers. */
    private final int[][] bands;
    /** Sentences that so many reports have that they are nobody's, and those like them. */
    private final BitSet common = new BitSet();

    /** Takes a pair of sentences from different reports. */
    public interface PairSink {
        /** Each pair is given once, the lower number first. */
        void pair(int one, int other, Likeness likeness);
    }

    /**
     * An index of a table.
     *
     * @param mostReports a sentence that stands in more reports than this, word for word or with other numbers, is
     *     common: text that all were given, not a copy. So is one that is nearly the same as such a sentence
     */
    public ReuseIndex(SentenceTable table, int mostReports) {
        this.table = table;
        this.bands = new int[MinHash.BANDS + 1][table.size()];
        MinHash hash = new MinHash();
        for (int i = 0; i < table.size(); i++) {
            hash.sign(table.bigrams(i), bands, i);
            bands[MinHash.BANDS][i] = Long.hashCode(table.masked(i));
        }
        runs(MinHash.BANDS, (members, from, to) -> mark(members, from, to, mostReports));
        if (!common.isEmpty()) {
            BitSet like = new BitSet();
            for (int band = 0; band < MinHash.BANDS; band++) {
                runs(band, (members, from, to) -> markLike(members, from, to, like));
            }
            common.or(like);
        }
    }

    /** Whether so many reports have a sentence that it is nobody's. */
    public boolean isCommon(int sentence) {
        return common.get(sentence);
    }

    /** Gives every pair of like sentences from different reports, those that are common left out, in a fixed order. */
    public void pairs(PairSink sink) {
        for (int band = bands.length - 1; band >= 0; band--) {
            int current = band;
            runs(band, (members, from, to) -> pairs(current, members, from, to, sink));
        }
    }

    private interface RunSink {
        /** Sentences that agree in a band, ascending. */
        void run(int[] members, int from, int to);
    }

    private void runs(int band, RunSink sink) {
        long[] sorted = new long[table.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = (long) bands[band][i] << Integer.SIZE | i;
        }
        Arrays.sort(sorted);
        int[] members = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            members[i] = (int) sorted[i];
        }
        int from = 0;
        for (int to = 1; to <= sorted.length; to++) {
            if (to == sorted.length || sorted[to] >> Integer.SIZE != sorted[from] >> Integer.SIZE) {
                if (to - from > 1) {
                    sink.run(members, from, to);
                }
                from = to;
            }
        }
    }

    private void mark(int[] members, int from, int to, int mostReports) {
        int reports = 0;
        int before = -1;
        for (int k = from; k < to; k++) {
            int report = table.report(members[k]);
            reports += report != before ? 1 : 0;
            before = report;
        }
        for (int k = from; k < to && reports > mostReports; k++) {
            common.set(members[k]);
        }
    }

    /** Marks what is like a common sentence that it meets: the first few of them that differ by more than numbers. */
    private void markLike(int[] members, int from, int to, BitSet like) {
        int[] given = IntStream.range(from, to)
                .map(k -> members[k])
                .filter(common::get)
                .boxed()
                .collect(Collectors.toMap(table::masked, i -> i, (first, later) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .mapToInt(i -> i)
                .limit(MOST_PARTNERS)
                .toArray();
        for (int k = from; k < to && given.length > 0; k++) {
            int member = members[k];
            if (!common.get(member)
                    && !like.get(member)
                    && Arrays.stream(given)
                            .anyMatch(g -> table.likeness(member, g).isPresent())) {
                like.set(member);
            }
        }
    }

    private void pairs(int band, int[] members, int from, int to, PairSink sink) {
        for (int k = from; k < Math.min(to, from + MOST_PARTNERS); k++) {
            for (int l = k + 1; l < to; l++) {
                pair(band, members[k], members[l], sink);
            }
        }
    }

    private void pair(int band, int one, int other, PairSink sink) {
        if (table.report(one) != table.report(other)
                && !common.get(one)
                && !common.get(other)
                && !metBefore(band, one, other)) {
            table.likeness(one, other).ifPresent(likeness -> sink.pair(one, other, likeness));
        }
    }

    /** Bands are gone through from the last. */
    private boolean metBefore(int band, int one, int other) {
        for (int b = bands.length - 1; b > band; b--) {
            if (bands[b][one] == bands[b][other]) {
                return true;
            }
        }
        return false;
    }
}
