package org.reportsite.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Searches the reports of one year for sections that are copied: from the unit's preceding report, or from another
 * unit's of that year. Sentences that more than a third of the reports have are nobody's and not counted.
 */
public final class CopySearch {

    /** Where there are so few reports, all may have copied. */
    private static final int FEW = 3;

    private final List<Entry> entries;
    private final SentenceTable table;
    private final ReuseIndex index;
    /** By report, then by other report: which of its sentences the other shares, numbered from 0 in each. */
    private final List<Map<Integer, BitSet>> shared;

    /**
     * A report.
     *
     * @param now its sentences
     * @param last those of the unit's preceding report, null where there is none
     */
    public record Entry(ReportSentences now, @Nullable ReportSentences last) {}

    /** A search among the reports of one year, in an order that decides nothing but ties. */
    public CopySearch(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        this.table = new SentenceTable(entries.stream().map(Entry::now).toList());
        this.index = new ReuseIndex(table, Math.max(FEW, entries.size() / FEW));
        this.shared = IntStream.range(0, entries.size())
                .mapToObj(i -> (Map<Integer, BitSet>) new TreeMap<Integer, BitSet>())
                .toList();
    }

    /**
     * Sections copied from the unit's preceding report, by report and section.
     *
     * @param share the least share of a section's sentences, 0 to 1
     */
    public List<Copy> fromLastYear(double share) {
        List<Copy> copies = new ArrayList<>();
        for (int report = 0; report < entries.size(); report++) {
            ReportSentences last = entries.get(report).last();
            if (last != null) {
                fromLastYear(report, last, share, copies);
            }
        }
        return copies;
    }

    private void fromLastYear(int report, ReportSentences last, double share, List<Copy> into) {
        BitSet known = known(report, new SentenceTable(List.of(last)));
        SectionShares shares = shares(report, known::get);
        List<Integer> copied = shares.copied(share);
        boolean all = known.cardinality() == entries.get(report).now().size();
        if (copied.isEmpty() && all && shares.whole().counted() > 0) {
            copied = List.of(Copy.WHOLE);
        }
        copied.forEach(section -> into.add(new Copy(report, section, Copy.LAST_YEAR, shares.count(section))));
    }

    /** The report's sentences, from 0, that stood in another: all pairs, since there are few. */
    private BitSet known(int report, SentenceTable last) {
        BitSet known = new BitSet();
        int first = table.first(report);
        for (int i = first; i < table.first(report + 1); i++) {
            for (int j = 0; j < last.size() && !known.get(i - first); j++) {
                known.set(i - first, table.likeness(i, last, j).isPresent());
            }
        }
        return known;
    }

    /**
     * Sections copied from another unit's report of the same year, by report and section. Both reports are named: where
     * only one of them consists of the shared text, the other for the section that has most of it. A section is named
     * once, with the report that it shares most with.
     *
     * @param share the least share of a section's sentences, 0 to 1
     */
    public List<Copy> fromOtherUnits(double share) {
        if (shared.stream().allMatch(Map::isEmpty)) {
            index.pairs((one, other, likeness) -> {
                add(one, table.report(other));
                add(other, table.report(one));
            });
        }
        List<Copy> copies = new ArrayList<>();
        for (int report = 0; report < entries.size(); report++) {
            copies.addAll(fromOtherUnits(report, share));
        }
        return copies;
    }

    private void add(int sentence, int other) {
        shared.get(table.report(sentence))
                .computeIfAbsent(other, o -> new BitSet())
                .set(sentence - table.first(table.report(sentence)));
    }

    private List<Copy> fromOtherUnits(int report, double share) {
        Map<Integer, Copy> bySection = new TreeMap<>();
        for (int other : shared.get(report).keySet()) {
            for (Copy copy : between(report, other, share)) {
                bySection.merge(copy.section(), copy, CopySearch::greater);
            }
        }
        Copy whole = bySection.get(Copy.WHOLE);
        return whole == null ? List.copyOf(bySection.values()) : List.of(whole);
    }

    private List<Copy> between(int report, int other, double share) {
        SectionShares shares = shares(report, other);
        List<Integer> copied = shares.copied(share);
        if (copied.isEmpty() && !shares(other, report).copied(share).isEmpty()) {
            copied = List.of(shares.most());
        }
        return copied.stream()
                .map(section -> new Copy(report, section, other, shares.count(section)))
                .toList();
    }

    private static Copy greater(Copy first, Copy second) {
        return second.count().copied() > first.count().copied() ? second : first;
    }

    private SectionShares shares(int report, int other) {
        BitSet own = shared.get(report).getOrDefault(other, new BitSet());
        return shares(report, own::get);
    }

    /** Counts the sentences of each section that aren't common. */
    private SectionShares shares(int report, IntPredicate isCopied) {
        ReportSentences sentences = entries.get(report).now();
        List<SharedCount> counts = new ArrayList<>();
        for (int section = 0; section < sentences.sections(); section++) {
            counts.add(count(report, sentences.first(section), sentences.first(section + 1), isCopied));
        }
        return new SectionShares(counts);
    }

    private SharedCount count(int report, int from, int to, IntPredicate isCopied) {
        int first = table.first(report);
        int copied = 0;
        int counted = 0;
        String example = "";
        for (int i = from; i < to; i++) {
            if (!index.isCommon(first + i)) {
                counted++;
                if (isCopied.test(i)) {
                    example = copied++ == 0 ? table.form(first + i) : example;
                }
            }
        }
        return new SharedCount(copied, counted, example);
    }
}
