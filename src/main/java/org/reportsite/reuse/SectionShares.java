package org.reportsite.reuse;

import java.util.ArrayList;
import java.util.List;

/**
 * What a report shares with one other, section by section. Made for every two reports of a year that share a section, so
 * it counts in loops: streams took a tenth of the check's time.
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
        int copied = 0;
        int counted = 0;
        for (SharedCount section : sections) {
            copied += section.copied();
            counted += section.counted();
        }
        return new SharedCount(copied, counted);
    }

    /**
     * The sections that are copied; {@link Copy#WHOLE} alone where most of the report is, that is more than half of the
     * sections that say enough and more than half of all sentences, in two sections at least: one fault, one finding.
     *
     * @param share the least share
     */
    List<Integer> copied(double share) {
        List<Integer> copied = new ArrayList<>();
        for (int s = 0; s < sections.size(); s++) {
            if (isCopied(sections.get(s), share)) {
                copied.add(s);
            }
        }
        return isMost(copied.size(), share) ? List.of(Copy.WHOLE) : copied;
    }

    private boolean isMost(int copiedSections, double share) {
        int telling = 0;
        int taken = 0;
        for (SharedCount section : sections) {
            telling += section.counted() >= FEWEST ? 1 : 0;
            taken += isTaken(section, share) ? 1 : 0;
        }
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
