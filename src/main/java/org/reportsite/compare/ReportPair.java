package org.reportsite.compare;

import java.util.IdentityHashMap;
import java.util.Map;
import org.reportsite.compare.ReportText.SectionText;

/**
 * Two reports of one unit and what became of each sentence of the earlier.
 *
 * @param earlier the earlier report
 * @param later the later report
 * @param pairing their sentences, paired over the whole reports
 * @param measures what was measured so far, by the later section
 */
record ReportPair(ReportText earlier, ReportText later, Pairing pairing, Map<SectionText, PartMeasures> measures) {

    static ReportPair of(ReportText earlier, ReportText later) {
        Pairing pairing =
                new Pairing(earlier.sentences().size(), later.sentences().size());
        ExactPairing.run(earlier, later, pairing);
        RowPairing.run(earlier, later, pairing);
        ReportPair pair = new ReportPair(earlier, later, pairing, new IdentityHashMap<>());
        SimilarPairing.run(pair);
        return pair;
    }

    /** How alike the points of two sections are. {@code before} is always the same counterpart of the later section. */
    PartMeasures measures(SectionText before, SectionText after) {
        return measures.computeIfAbsent(after, later -> new PartMeasures(before, later));
    }

    /** Whether a later sentence says the same as its earlier one. */
    boolean isSame(int later) {
        int from = pairing.earlierOf(later);
        return from >= 0
                && earlier.sentences().get(from).isSameAs(this.later.sentences().get(later));
    }
}
