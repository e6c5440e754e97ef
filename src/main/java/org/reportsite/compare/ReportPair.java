package org.reportsite.compare;

/**
 * Two reports of one unit and what became of each sentence of the earlier.
 *
 * @param earlier the earlier report
 * @param later the later report
 * @param pairing their sentences, paired over the whole reports
 */
record ReportPair(ReportText earlier, ReportText later, Pairing pairing) {

    static ReportPair of(ReportText earlier, ReportText later) {
        Pairing pairing =
                new Pairing(earlier.sentences().size(), later.sentences().size());
        ExactPairing.run(earlier, later, pairing);
        RowPairing.run(earlier, later, pairing);
        ReportPair pair = new ReportPair(earlier, later, pairing);
        SimilarPairing.run(pair);
        return pair;
    }

    /** Whether a later sentence says the same as its earlier one. */
    boolean isSame(int later) {
        int from = pairing.earlierOf(later);
        return from >= 0
                && earlier.sentences().get(from).isSameAs(this.later.sentences().get(later));
    }
}
