package org.reportsite.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/** What the reports of a year share with those of other units, of the same year and the year before. */
final class YearReuse {

    private final YearReports year;
    private final YearReports before;

    YearReuse(YearReports year, YearReports before) {
        this.year = year;
        this.before = before;
    }

    /**
     * What a report shares with other units'.
     *
     * @param own its number in the year
     * @param patterns those of its sentences
     * @param inLast what it shares with the unit's preceding report
     */
    ReportReuse of(int own, CopySearch.Entry entry, int[] patterns, SharedCount inLast) {
        ReportSentences sentences = entry.sentences();
        int ownBefore = before.indexOf(entry.last());
        int[] same = totals(year, own, sentences, patterns);
        int[] earlier = totals(before, ownBefore, sentences, patterns);
        Map<Integer, Integer> partners = new TreeMap<>();
        int counted = 0;
        int copied = 0;
        for (int i = 0; i < sentences.first(sentences.sections()); i++) {
            int pattern = patterns[i];
            if (!year.patterns().isCommon(pattern)) {
                counted++;
                Best best = new Best();
                year.patterns().reports(pattern, best.among(year, same, own));
                if (!before.patterns().isCommon(pattern)) {
                    before.patterns().reports(pattern, best.among(before, earlier, ownBefore));
                }
                if (best.report >= 0) {
                    copied++;
                    partners.merge(best.report, 1, Integer::sum);
                }
            }
        }
        return new ReportReuse(year.report(own), inLast, new SharedCount(copied, counted), ordered(partners));
    }

    /** How many of a report's sentences each report of a year has. */
    private static int[] totals(YearReports year, int own, ReportSentences sentences, int[] patterns) {
        SharedSections shared = new SharedSections(year.patterns(), own, sentences, patterns, year.size());
        int[] totals = new int[year.size()];
        for (int i = 0; i < totals.length; i++) {
            totals[i] = shared.total(i);
        }
        return totals;
    }

    /** Of the reports that have a sentence the one that has most of the others too: a text was copied from few places. */
    private static final class Best {
        private int report = -1;
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
}
