package org.reportsite.render;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportsite.diagnostic.Finding;
import org.reportsite.site.ReportState;

/**
 * A report's state.
 *
 * @param id style class
 * @param text its name
 * @param also what else it is, null for nothing
 */
record StateView(String id, String text, @Nullable StateView also) {

    static StateView of(ReportState state, Texts texts) {
        return of(state.id(), texts.text("state." + state.id()));
    }

    /** The state of a report with these findings; one that fails may be late as well. */
    static StateView of(List<Finding> findings, Texts texts) {
        StateView state = of(ReportState.of(findings), texts);
        boolean late = ReportState.isLate(findings) && !state.id().equals(ReportState.LATE.id());
        return late ? new StateView(state.id(), state.text(), of(ReportState.LATE, texts)) : state;
    }

    static StateView of(String id, String text) {
        return new StateView(id, text, null);
    }
}
