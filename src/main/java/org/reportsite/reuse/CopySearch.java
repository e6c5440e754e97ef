package org.reportsite.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Searches a collection for sections that are copied: from the unit's preceding report, or from another unit's of the
 * same year. Safe for use by several threads.
 */
public final class CopySearch {

    private final List<Entry> reports;
    private final Forms forms;
    private final LikeForms like;
    private final Map<Integer, int[]> years = new TreeMap<>();

    /**
     * A report.
     *
     * @param last number of the unit's preceding report among those searched; {@link #NONE} where there is none
     */
    public record Entry(ReportSentences sentences, int year, int last) {
        /** Stands for no report. */
        public static final int NONE = -1;
    }

    /** A search among reports, in an order that decides nothing but ties. */
    public CopySearch(List<Entry> reports) {
        this.reports = List.copyOf(reports);
        this.forms = new Forms(reports.stream().map(Entry::sentences).toList());
        this.like = new LikeForms(forms);
        Map<Integer, List<Integer>> byYear = new TreeMap<>();
        for (int i = 0; i < reports.size(); i++) {
            byYear.computeIfAbsent(reports.get(i).year(), y -> new ArrayList<>())
                    .add(i);
        }
        byYear.forEach(
                (year, own) -> years.put(year, own.stream().mapToInt(i -> i).toArray()));
    }

    /** The years of the reports, ascending. */
    public List<Integer> years() {
        return List.copyOf(years.keySet());
    }

    /** What is copied in the reports of one of the years. */
    public YearCopies of(int year) {
        return new YearCopies(reports, forms, like, years.getOrDefault(year, new int[0]));
    }
}
