package org.reportsite.reuse;

import java.util.Arrays;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * The reports of a year that have sentences of some report. Those that have a sentence which few have are named: all would
 * be as many as the square of the year's reports.
 */
final class Holders {

    /** A sentence that more reports have names none of them. */
    private static final int FEW = 3;

    private final YearReports year;
    private final int own;
    /** By report of the year, how many of the sentences it has. */
    private final int[] totals;

    private final boolean[] named;
    /** By report of the year, number of the last sentence that it was counted for, from 1. */
    private final int[] stamps;

    private final int[] holders = new int[FEW];

    private Holders(YearReports year, int own) {
        this.year = year;
        this.own = own;
        this.totals = new int[year.size()];
        this.named = new boolean[year.size()];
        this.stamps = new int[year.size()];
    }

    /**
     * Those of a year.
     *
     * @param own number in the year of a report that isn't looked at, negative for none
     * @param patterns patterns of the sentences
     * @param isCommon whether a pattern is nobody's where the sentences stand
     */
    static Holders of(YearReports year, int own, int[] patterns, IntPredicate isCommon) {
        Holders holders = new Holders(year, own);
        for (int i = 0; i < patterns.length; i++) {
            if (!isCommon.test(patterns[i]) && !year.patterns().isCommon(patterns[i])) {
                holders.add(patterns[i], i + 1);
            }
        }
        return holders;
    }

    private void add(int pattern, int sentence) {
        int[] count = new int[1];
        year.patterns().reports(pattern, other -> {
            if (other != own && stamps[other] < sentence) {
                stamps[other] = sentence;
                totals[other]++;
                if (count[0] < FEW) {
                    holders[count[0]] = other;
                }
                count[0]++;
            }
        });
        if (count[0] <= FEW) {
            Arrays.stream(holders, 0, count[0]).forEach(other -> named[other] = true);
        }
    }

    /** Adds those that are named, by their numbers among all reports, with how many of the sentences each has. */
    void addTo(Map<Integer, Integer> counts) {
        for (int other = 0; other < totals.length; other++) {
            if (named[other]) {
                counts.put(year.report(other), totals[other]);
            }
        }
    }
}
