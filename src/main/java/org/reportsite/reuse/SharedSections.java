package org.reportsite.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What one report of a year shares with each of the others, section by section. All others are counted at once, a
 * sentence at a time, so that no two reports are compared that share nothing.
 */
final class SharedSections {

    /** By section: how many of its sentences are not common. */
    private final int[] counted;
    /** By section and other report: how many of them the other has. */
    private final int[][] copied;
    /** Which sentence was counted last for each other report, so that it counts once. */
    private final int[] stamps;

    /**
     * Counts.
     *
     * @param own number of the unit's own report in the year, which is not counted; negative where there is none
     * @param patterns those of its sentences
     * @param reports how many reports the year has
     */
    SharedSections(YearPatterns year, int own, ReportSentences sentences, int[] patterns, int reports) {
        this.counted = new int[sentences.sections()];
        this.copied = new int[sentences.sections()][reports];
        this.stamps = new int[reports];
        if (own >= 0) {
            stamps[own] = Integer.MAX_VALUE;
        }
        for (int section = 0; section < counted.length; section++) {
            for (int i = sentences.first(section); i < sentences.first(section + 1); i++) {
                if (!year.isCommon(patterns[i])) {
                    counted[section]++;
                    count(year, patterns[i], i + 1, copied[section]);
                }
            }
        }
    }

    private void count(YearPatterns year, int pattern, int stamp, int[] into) {
        year.reports(pattern, other -> {
            if (stamps[other] < stamp) {
                stamps[other] = stamp;
                into[other]++;
            }
        });
    }

    /** What it shares with another report. */
    SectionShares with(int other) {
        List<SharedCount> counts = new ArrayList<>();
        for (int section = 0; section < counted.length; section++) {
            counts.add(new SharedCount(copied[section][other], counted[section]));
        }
        return new SectionShares(counts);
    }

    /** How many sentences of its sections another report has. */
    int total(int other) {
        int total = 0;
        for (int[] section : copied) {
            total += section[other];
        }
        return total;
    }

    /** The reports that have most of a section, ascending. */
    IntStream having(double share) {
        return IntStream.range(0, stamps.length).filter(other -> hasCopied(other, share));
    }

    private boolean hasCopied(int other, double share) {
        for (int section = 0; section < counted.length; section++) {
            if (SectionShares.isCopied(copied[section][other], counted[section], share)) {
                return true;
            }
        }
        return false;
    }
}
