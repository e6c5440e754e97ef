package org.reportsite.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What is copied in the reports of one year. Sentences that more than a third of them have are nobody's and not counted.
 * Not for use by several threads.
 */
public final class YearCopies {

    private final List<CopySearch.Entry> all;
    private final Forms forms;
    private final LikeForms like;
    private final YearReports reports;
    private final YearPatterns year;

    YearCopies(List<CopySearch.Entry> all, Forms forms, LikeForms like, YearReports reports) {
        this.all = all;
        this.forms = forms;
        this.like = like;
        this.reports = reports;
        this.year = reports.patterns();
    }

    /**
     * Sections copied from the unit's preceding report, by report and section.
     *
     * @param share the least share of a section's sentences, 0 to 1
     */
    public List<Copy> fromLastYear(double share) {
        List<Copy> copies = new ArrayList<>();
        for (int own = 0; own < reports.size(); own++) {
            int report = reports.report(own);
            int last = all.get(report).last();
            if (last != CopySearch.Entry.NONE) {
                BitSet known = stoodInLast(report);
                SectionShares shares = shares(report, known::get);
                for (int section : copied(report, last, shares, known, share)) {
                    String example = example(report, section, known::get);
                    copies.add(new Copy(report, section, last, shares.count(section), example));
                }
            }
        }
        return copies;
    }

    /** Which sentences of a report stood in the unit's preceding one; none where there is none. */
    BitSet stoodInLast(int report) {
        int last = all.get(report).last();
        return last == CopySearch.Entry.NONE ? new BitSet() : known(forms.ofReport(report), forms.ofReport(last));
    }

    /** How many of a report's sentences are among some; nothing where the unit has no preceding report. */
    SharedCount count(int report, BitSet sentences) {
        return all.get(report).last() == CopySearch.Entry.NONE
                ? SharedCount.NONE
                : shares(report, sentences::get).whole();
    }

    /**
     * The whole where nothing is new, however short its sections are; but a sentence or two that are nearly the same may
     * well tell of another year.
     */
    private List<Integer> copied(int report, int last, SectionShares shares, BitSet known, double share) {
        List<Integer> copied = shares.copied(share);
        int counted = shares.whole().counted();
        boolean isAll = counted > 0 && known.cardinality() == forms.ofReport(report).length;
        boolean isTold = counted >= SectionShares.FEWEST || isSameButForNumbers(report, last);
        return copied.isEmpty() && isAll && isTold ? List.of(Copy.WHOLE) : copied;
    }

    private boolean isSameButForNumbers(int report, int other) {
        int[] patterns =
                Arrays.stream(forms.patternsOf(other)).distinct().sorted().toArray();
        return Arrays.stream(forms.patternsOf(report)).allMatch(p -> Arrays.binarySearch(patterns, p) >= 0);
    }

    /** Which sentences, from 0, stood in another report: all pairs, since there are few. */
    private BitSet known(int[] sentences, int[] others) {
        int[] distinct = Arrays.stream(others).distinct().sorted().toArray();
        BitSet known = new BitSet();
        for (int i = 0; i < sentences.length; i++) {
            int form = sentences[i];
            known.set(
                    i,
                    Arrays.binarySearch(distinct, form) >= 0
                            || Arrays.stream(distinct).anyMatch(other -> like.areLike(form, other)));
        }
        return known;
    }

    /**
     * Sections copied from another unit's report of the year, by report and section. Both reports are named: where only
     * one of them consists of the shared text, the other for the section that has most of it. A section is named once,
     * with the report that it shares most with.
     *
     * @param share the least share of a section's sentences, 0 to 1
     */
    public List<Copy> fromOtherUnits(double share) {
        List<Set<Integer>> partners = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            partners.add(new TreeSet<>());
        }
        for (int i = 0; i < reports.size(); i++) {
            int own = i;
            shared(own).having(share).forEach(other -> {
                partners.get(own).add(other);
                partners.get(other).add(own);
            });
        }
        List<Copy> copies = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            if (!partners.get(i).isEmpty()) {
                copies.addAll(fromOtherUnits(i, partners.get(i), share));
            }
        }
        return copies;
    }

    private SharedSections shared(int own) {
        int report = reports.report(own);
        return new SharedSections(year, own, all.get(report).sentences(), forms.patternsOf(report), reports.size());
    }

    /** The report that has most of a section. */
    private record Best(int other, SharedCount count) {
        static Best greater(Best first, Best second) {
            return second.count().copied() > first.count().copied() ? second : first;
        }
    }

    private List<Copy> fromOtherUnits(int own, Set<Integer> partners, double share) {
        SharedSections shared = shared(own);
        SortedMap<Integer, Best> bySection = new TreeMap<>();
        for (int other : partners) {
            SectionShares shares = shared.with(other);
            List<Integer> copied = shares.copied(share);
            for (int section : copied.isEmpty() ? List.of(shares.most()) : copied) {
                bySection.merge(section, new Best(other, shares.count(section)), Best::greater);
            }
        }
        return (bySection.containsKey(Copy.WHOLE) ? bySection.headMap(Copy.WHOLE + 1) : bySection)
                .entrySet().stream()
                        .map(e -> copy(own, e.getKey(), e.getValue()))
                        .toList();
    }

    private Copy copy(int own, int section, Best best) {
        int report = reports.report(own);
        IntPredicate isShared = sentence -> year.has(best.other(), pattern(report, sentence));
        return new Copy(
                report, section, reports.report(best.other()), best.count(), example(report, section, isShared));
    }

    /** Counts the sentences of each section that aren't common. */
    private SectionShares shares(int report, IntPredicate isCopied) {
        List<SharedCount> counts = new ArrayList<>();
        ReportSentences sentences = all.get(report).sentences();
        for (int section = 0; section < sentences.sections(); section++) {
            int copied = 0;
            int counted = 0;
            for (int i = sentences.first(section); i < sentences.first(section + 1); i++) {
                if (!isCommon(report, i)) {
                    counted++;
                    copied += isCopied.test(i) ? 1 : 0;
                }
            }
            counts.add(new SharedCount(copied, counted));
        }
        return new SectionShares(counts);
    }

    private boolean isCommon(int report, int sentence) {
        return year.isCommon(pattern(report, sentence));
    }

    private int pattern(int report, int sentence) {
        return forms.patternsOf(report)[sentence];
    }

    /** The first sentence that is copied, as it is written. */
    private String example(int report, int section, IntPredicate isCopied) {
        ReportSentences sentences = all.get(report).sentences();
        int first = section == Copy.WHOLE ? 0 : sentences.first(section);
        int end = sentences.first(section == Copy.WHOLE ? sentences.sections() : section + 1);
        return IntStream.range(first, end)
                .filter(i -> !isCommon(report, i) && isCopied.test(i))
                .mapToObj(sentences::quote)
                .findFirst()
                .orElse("");
    }
}
