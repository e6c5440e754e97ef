package org.reportsite.reuse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Searches a collection for sections that are copied: from the unit's preceding report, or from another unit's of the
 * same year. Safe for use by several threads.
 */
public final class CopySearch {

    private final List<Entry> reports;
    private final Forms forms;
    private final LikeForms like;
    private final NavigableMap<Integer, YearReports> years = new TreeMap<>();

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
        byYear.forEach((year, own) -> years.put(
                year, new YearReports(forms, like, own.stream().mapToInt(i -> i).toArray())));
    }

    /** Number of the unit's preceding report, {@link Entry#NONE} where there is none. */
    public int last(int report) {
        return reports.get(report).last();
    }

    /** The years of the reports, ascending. */
    public List<Integer> years() {
        return List.copyOf(years.keySet());
    }

    private YearReports reports(int year) {
        YearReports known = years.get(year);
        return known == null ? new YearReports(forms, like) : known;
    }

    /** What is copied in the reports of one of the years. */
    public YearCopies of(int year) {
        return new YearCopies(reports, forms, like, reports(year));
    }

    /** How much of each report of one of the years stands in others. */
    public List<ReportReuse> reuse(int year) {
        YearReuse reuse = yearReuse(year);
        YearCopies copies = of(year);
        List<ReportReuse> found = new ArrayList<>();
        for (int own = 0; own < reports(year).size(); own++) {
            YearReuse.Subject subject = subject(reports(year), own, copies);
            found.add(reuse.of(subject, copies.count(reports(year).report(own), subject.stoodInLast())));
        }
        return found;
    }

    /** The report that each sentence of a report stands in too, the unit's preceding report left out. */
    int[] sources(int report) {
        YearReports own = reports(reports.get(report).year());
        int year = reports.get(report).year();
        return yearReuse(year).sources(subject(own, own.indexOf(report), of(year)));
    }

    private YearReuse yearReuse(int year) {
        List<YearReports> older =
                List.copyOf(years.headMap(year - 1, false).descendingMap().values());
        return new YearReuse(forms, reports(year), reports(year - 1), new OlderYears(forms, like, older));
    }

    private YearReuse.Subject subject(YearReports year, int own, YearCopies copies) {
        int report = year.report(own);
        Entry entry = reports.get(report);
        Set<Integer> earlier = new HashSet<>();
        for (int last = entry.last();
                last != Entry.NONE;
                last = reports.get(last).last()) {
            earlier.add(last);
        }
        return new YearReuse.Subject(own, entry.sentences(), entry.last(), earlier, copies.stoodInLast(report));
    }

    /**
     * The passages that two reports share, but for sentences that are nobody's in one of the years.
     *
     * @param earlier number of the earlier one, or of any of one year
     */
    public SharedText shared(int earlier, int later) {
        YearPatterns year = reports(reports.get(later).year()).patterns();
        YearPatterns before = reports(reports.get(earlier).year()).patterns();
        int[] patterns = forms.patternsOf(later);
        return new Passages(forms, like, reports, earlier, later)
                .all(sentence -> year.isCommon(patterns[sentence]) || before.isCommon(patterns[sentence]));
    }
}
