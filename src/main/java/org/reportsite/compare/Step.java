package org.reportsite.compare;

import java.util.List;

/**
 * What happened from one report of a unit to its next, as a whole.
 *
 * @param from the earlier year
 * @param to the later year
 * @param newOutline whether fewer than half of the sections go on
 * @param coarse whether the texts were too long to look at every pair of sentences that may be alike: some reworded ones
 *     may then be taken for removed and added ones
 * @param sections which sections came, went and changed their titles, in the order of the later report, dropped ones last
 */
public record Step(int from, int to, boolean newOutline, boolean coarse, List<SectionChange> sections) {

    public Step {
        sections = List.copyOf(sections);
    }

    static Step of(ReportPair pair) {
        SectionChanges sections = SectionChanges.of(pair);
        return new Step(
                pair.earlier().year(),
                pair.later().year(),
                sections.isNewOutline(),
                pair.pairing().isCoarse(),
                sections.changes());
    }
}
