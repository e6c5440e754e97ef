package org.reportsite.reuse;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a report shares with one other, section by section.
 *
 * @param sections one count a section
 */
record SectionShares(List<SharedCount> sections) {

    /** Fewer sentences may be the same by chance, or because there is one way to say it. */
    static final int FEWEST = 3;

    SectionShares {
        sections = List.copyOf(sections);
    }

    SharedCount whole() {
        return sections.stream().reduce(SharedCount.NONE, SharedCount::plus);
    }

    /**
     * The sections that are copied; {@link Copy#WHOLE} alone where most of the report is, that is more than half of the
     * sections that say enough and more than half of all sentences, in two sections at least: one fault, one finding.
     *
     * @param share the least share
     */
    List<Integer> copied(double share) {
        List<Integer> copied = IntStream.range(0, sections.size())
                .filter(s -> isCopied(sections.get(s), share))
                .boxed()
                .toList();
        return isMost(copied.size(), share) ? List.of(Copy.WHOLE) : copied;
    }

    private boolean isMost(int copiedSections, double share) {
        long telling = sections.stream().filter(s -> s.counted() >= FEWEST).count();
        long taken = sections.stream().filter(s -> isTaken(s, share)).count();
        SharedCount whole = whole();
        return 2L * copiedSections > telling
                && taken > 1
                && 2L * whole.copied() > whole.counted()
                && isCopied(whole, share);
    }

    /** Whether a section is copied, one of a sentence or two included. */
    private static boolean isTaken(SharedCount count, double share) {
        return count.copied() > 0 && count.copied() >= share * count.counted();
    }

    /** The section that shares most, the first of several; {@link Copy#WHOLE} where none shares anything. */
    int most() {
        int most = Copy.WHOLE;
        for (int s = 0; s < sections.size(); s++) {
            int copied = sections.get(s).copied();
            if (copied > (most == Copy.WHOLE ? 0 : sections.get(most).copied())) {
                most = s;
            }
        }
        return most;
    }

    SharedCount count(int section) {
        return section == Copy.WHOLE ? whole() : sections.get(section);
    }

    private static boolean isCopied(SharedCount count, double share) {
        return isCopied(count.copied(), count.counted(), share);
    }

    /** Whether so many of so many sentences are enough. */
    static boolean isCopied(int copied, int counted, double share) {
        return copied >= FEWEST && copied >= share * counted;
    }
}
