package org.reportsite.reuse;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;

/** Which reports of a year have which forms. Reports are numbered from 0 in the year. */
final class YearForms {

    /** Where there are so few reports, all may have copied. */
    private static final int FEW = 3;

    /** Form and report, ascending, each pair once. */
    private final long[] pairs;
    /** Forms that so many reports have that they are nobody's, and those nearly the same. */
    private final BitSet common = new BitSet();

    private final LikeForms like;

    YearForms(Forms forms, LikeForms like, int[] reports) {
        this.like = like;
        LongStream.Builder all = LongStream.builder();
        for (int i = 0; i < reports.length; i++) {
            for (int form : forms.ofReport(reports[i])) {
                all.add(pair(form, i));
            }
        }
        this.pairs = all.build().sorted().distinct().toArray();
        markCommon(Math.max(FEW, reports.length / FEW));
    }

    private static long pair(int form, int report) {
        return (long) form << Integer.SIZE | report;
    }

    private void markCommon(int mostReports) {
        int from = 0;
        for (int to = 1; to <= pairs.length; to++) {
            if (to == pairs.length || form(to) != form(from)) {
                if (to - from > mostReports) {
                    common.set(form(from));
                    like.of(form(from)).forEach(common::set);
                }
                from = to;
            }
        }
    }

    private int form(int index) {
        return (int) (pairs[index] >>> Integer.SIZE);
    }

    /** Whether so many reports have a form that it is nobody's. */
    boolean isCommon(int form) {
        return common.get(form);
    }

    /** Gives the reports that have a form or one nearly the same; one may come several times. */
    void reports(int form, IntConsumer sink) {
        exactly(form, sink);
        like.of(form).forEach(partner -> exactly(partner, sink));
    }

    private void exactly(int form, IntConsumer sink) {
        int at = Arrays.binarySearch(pairs, pair(form, 0));
        for (int i = at < 0 ? -at - 1 : at; i < pairs.length && form(i) == form; i++) {
            sink.accept((int) pairs[i]);
        }
    }

    /** Whether a report has a form or one nearly the same. */
    boolean has(int report, int form) {
        return hasExactly(report, form) || like.of(form).anyMatch(partner -> hasExactly(report, partner));
    }

    private boolean hasExactly(int report, int form) {
        return Arrays.binarySearch(pairs, pair(form, report)) >= 0;
    }
}
