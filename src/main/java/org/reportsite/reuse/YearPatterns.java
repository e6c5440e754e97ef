package org.reportsite.reuse;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;

/** Which reports of a year have which patterns of sentences. Reports are numbered from 0 in the year. */
final class YearPatterns {

    /** Where there are so few reports, all may have copied. */
    private static final int FEW = 3;

    /** Pattern and report, ascending, each pair once. */
    private final long[] pairs;
    /** Patterns that so many reports have that they are nobody's, and those nearly the same. */
    private final BitSet common = new BitSet();

    private final LikeForms like;

    YearPatterns(Forms forms, LikeForms like, int[] reports) {
        this.like = like;
        LongStream.Builder all = LongStream.builder();
        for (int i = 0; i < reports.length; i++) {
            for (int pattern : forms.patternsOf(reports[i])) {
                all.add(pair(pattern, i));
            }
        }
        this.pairs = all.build().sorted().distinct().toArray();
        markCommon(Math.max(FEW, reports.length / FEW));
    }

    private static long pair(int pattern, int report) {
        return (long) pattern << Integer.SIZE | report;
    }

    private void markCommon(int mostReports) {
        int from = 0;
        for (int to = 1; to <= pairs.length; to++) {
            if (to == pairs.length || pattern(to) != pattern(from)) {
                if (to - from > mostReports) {
                    common.set(pattern(from));
                    like.of(pattern(from)).forEach(common::set);
                }
                from = to;
            }
        }
    }

    private int pattern(int index) {
        return (int) (pairs[index] >>> Integer.SIZE);
    }

    /** Whether so many reports have a pattern that it is nobody's. */
    boolean isCommon(int pattern) {
        return common.get(pattern);
    }

    /** Gives the reports that have a pattern or one nearly the same; one may come several times. */
    void reports(int pattern, IntConsumer sink) {
        exactly(pattern, sink);
        like.of(pattern).forEach(partner -> exactly(partner, sink));
    }

    private void exactly(int pattern, IntConsumer sink) {
        int at = Arrays.binarySearch(pairs, pair(pattern, 0));
        for (int i = at < 0 ? -at - 1 : at; i < pairs.length && pattern(i) == pattern; i++) {
            sink.accept((int) pairs[i]);
        }
    }

    /** Whether a report has a pattern or one nearly the same. */
    boolean has(int report, int pattern) {
        return hasExactly(report, pattern) || like.of(pattern).anyMatch(partner -> hasExactly(report, partner));
    }

    private boolean hasExactly(int report, int pattern) {
        return Arrays.binarySearch(pairs, pair(pattern, report)) >= 0;
    }
}
