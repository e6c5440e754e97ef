package org.reportsite.reuse;

import java.util.List;
import java.util.stream.IntStream;

/** Years before others, for sentences that those others do not have. */
final class OlderYears {

    private final Forms forms;
    private final LikeForms like;
    private final List<YearReports> years;

    /**
     * Some years.
     *
     * @param years the newest first
     */
    OlderYears(Forms forms, LikeForms like, List<YearReports> years) {
        this.forms = forms;
        this.like = like;
        this.years = List.copyOf(years);
    }

    /** The reports of the newest of the years that has a pattern, or one nearly the same; a year in which it is nobody's is passed over. */
    int[] having(int pattern) {
        if (forms.isOnce(pattern) && like.of(pattern).findAny().isEmpty()) {
            return new int[0];
        }
        return years.stream()
                .filter(year -> !year.patterns().isCommon(pattern))
                .map(year -> reports(year, pattern))
                .filter(reports -> reports.length > 0)
                .findFirst()
                .orElseGet(() -> new int[0]);
    }

    /** Whether a report of one of the years has a pattern, or one nearly the same, that is not nobody's there. */
    boolean has(int report, int pattern) {
        return years.stream().anyMatch(year -> year.has(report, pattern));
    }

    private static int[] reports(YearReports year, int pattern) {
        IntStream.Builder reports = IntStream.builder();
        year.patterns().reports(pattern, own -> reports.add(year.report(own)));
        return reports.build().distinct().toArray();
    }
}
