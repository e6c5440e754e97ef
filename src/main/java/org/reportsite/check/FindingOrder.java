package org.reportsite.check;

import java.util.Comparator;
import org.reportsite.diagnostic.Finding;

/** The order in which findings are shown and written: by place, then by rule. */
public final class FindingOrder {

    /** By file, line and column, then by rule; what is equal in these keeps its order. */
    public static final Comparator<Finding> BY_PLACE = Comparator.comparing(
                    (Finding finding) -> finding.problem().location())
            .thenComparing(Finding::rule);

    private FindingOrder() {}
}
