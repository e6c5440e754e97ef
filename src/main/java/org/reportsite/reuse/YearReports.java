package org.reportsite.reuse;

import java.util.Arrays;

/** The reports of a year, numbered from 0. */
final class YearReports {

    private final int[] reports;
    private final YearPatterns patterns;

    /**
     * Those of a year.
     *
     * @param reports their numbers among all, ascending
     */
    YearReports(Forms forms, LikeForms like, int... reports) {
        this.reports = reports;
        this.patterns = new YearPatterns(forms, like, reports);
    }

    int size() {
        return reports.length;
    }

    /** A report's number among all. */
    int report(int own) {
        return reports[own];
    }

    /** A report's number in the year, negative where it is not of the year. */
    int indexOf(int report) {
        return Arrays.binarySearch(reports, report);
    }

    /** Whether a report, numbered among all, is of the year and has a pattern, or one nearly the same, that is not nobody's. */
    boolean has(int report, int pattern) {
        int own = indexOf(report);
        return own >= 0 && !patterns.isCommon(pattern) && patterns.has(own, pattern);
    }

    YearPatterns patterns() {
        return patterns;
    }
}
