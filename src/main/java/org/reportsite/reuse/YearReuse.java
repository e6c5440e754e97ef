package org.reportsite.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/**
 * Where else the sentences of a year's reports stand: in other units' reports of that year and of the year before, else in
 * the newest older report that has them, of whatever unit.
 */
final class YearReuse {

    /** A sentence that no other report has. */
    static final int NEW = -1;
    /** A sentence that is nobody's. */
    static final int COMMON = -2;

    private final Forms forms;
    private final YearReports year;
    private final YearReports before;
    private final OlderYears older;

    YearReuse(Forms forms, YearReports year, YearReports before, OlderYears older) {
        this.forms = forms;
        this.year = year;
        this.before = before;
        this.older = older;
    }

    /**
     * A report and what is known of it already.
     *
     * @param own its number in the year
     * @param last number of the unit's preceding report, {@link CopySearch.Entry#NONE} where there is none
     * @param earlier the unit's earlier reports
     * @param stoodInLast which of its sentences stood in the preceding report
     */
    record Subject(int own, ReportSentences sentences, int last, Set<Integer> earlier, BitSet stoodInLast) {}

    /** What a report shares with others. */
    ReportReuse of(Subject subject, SharedCount inLast) {
        int[] sources = sources(subject);
        Map<Integer, Integer> partners = new TreeMap<>();
        holders(year, subject.own(), subject).addTo(partners);
        holders(before, before.indexOf(subject.last()), subject).addTo(partners);
        int counted = 0;
        int elsewhere = 0;
        for (int source : sources) {
            counted += source == COMMON ? 0 : 1;
            if (source >= 0) {
                elsewhere += subject.earlier().contains(source) ? 0 : 1;
                partners.computeIfAbsent(source, report -> shared(subject, report));
            }
        }
        return new ReportReuse(
                year.report(subject.own()), inLast, new SharedCount(elsewhere, counted), ordered(partners));
    }

    private Holders holders(YearReports others, int own, Subject subject) {
        return Holders.of(others, own, patterns(subject), year.patterns()::isCommon);
    }

    /** The report that each sentence stands in too, but for the unit's preceding one; {@link #NEW} or {@link #COMMON}. */
    int[] sources(Subject subject) {
        int[] sources = new int[patterns(subject).length];
        Arrays.fill(sources, NEW);
        near(subject, sources);
        far(subject, sources);
        return sources;
    }

    private void near(Subject subject, int[] sources) {
        int ownBefore = before.indexOf(subject.last());
        int[] patterns = patterns(subject);
        int[] same = totals(year, subject.own(), subject);
        int[] earlier = totals(before, ownBefore, subject);
        for (int i = 0; i < sources.length; i++) {
            int pattern = patterns[i];
            if (year.patterns().isCommon(pattern)) {
                sources[i] = COMMON;
            } else {
                Best best = new Best();
                year.patterns().reports(pattern, best.among(year, same, subject.own()));
                if (!before.patterns().isCommon(pattern)) {
                    before.patterns().reports(pattern, best.among(before, earlier, ownBefore));
                }
                sources[i] = best.report;
            }
        }
    }

    /** Of several reports of a year the unit's own, else the one that has most. */
    private void far(Subject subject, int[] sources) {
        int[] patterns = patterns(subject);
        Map<Integer, int[]> candidates = new TreeMap<>();
        Map<Integer, Integer> totals = new HashMap<>();
        for (int i = 0; i < sources.length; i++) {
            if (sources[i] == NEW && !subject.stoodInLast().get(i)) {
                int[] having = older.having(patterns[i]);
                candidates.put(i, having);
                for (int report : having) {
                    totals.merge(report, 1, Integer::sum);
                }
            }
        }
        Comparator<Integer> order = Comparator.<Integer, Boolean>comparing(subject.earlier()::contains)
                .thenComparing(totals::get)
                .thenComparing(Comparator.reverseOrder());
        candidates.forEach((sentence, having) ->
                sources[sentence] = Arrays.stream(having).boxed().max(order).orElse(NEW));
    }

    private int[] patterns(Subject subject) {
        return forms.patternsOf(year.report(subject.own()));
    }

    /** How many of a report's sentences each report of a year has. */
    private int[] totals(YearReports others, int own, Subject subject) {
        SharedSections shared =
                new SharedSections(others.patterns(), own, subject.sentences(), patterns(subject), others.size());
        int[] totals = new int[others.size()];
        for (int i = 0; i < totals.length; i++) {
            totals[i] = shared.total(i);
        }
        return totals;
    }

    /** Of the reports that have a sentence the one that has most of the others too: a text was copied from few places. */
    private static final class Best {
        private int report = NEW;
        private int total;

        IntConsumer among(YearReports year, int[] totals, int own) {
            return other -> {
                if (other != own && totals[other] > total) {
                    total = totals[other];
                    report = year.report(other);
                }
            };
        }
    }

    private static List<ReportReuse.Partner> ordered(Map<Integer, Integer> partners) {
        List<ReportReuse.Partner> ordered = new ArrayList<>();
        partners.forEach((report, sentences) -> ordered.add(new ReportReuse.Partner(report, sentences)));
        ordered.sort(Comparator.comparingInt(ReportReuse.Partner::sentences).reversed());
        return ordered;
    }

    /** How many of the sentences stand in another report, whichever others they stand in too. */
    private int shared(Subject subject, int report) {
        return (int) Arrays.stream(patterns(subject))
                .filter(pattern -> !year.patterns().isCommon(pattern))
                .filter(pattern ->
                        year.has(report, pattern) || before.has(report, pattern) || older.has(report, pattern))
                .count();
    }
}
