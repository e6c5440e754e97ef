package org.reportsite.render;

import org.jspecify.annotations.Nullable;
import org.reportsite.report.Edition;
import org.reportsite.site.ReportState;
import org.reportsite.site.ReportSummary;

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

    /** The state of a report; one that fails may be late as well, and any may say how final it is. */
    static StateView of(ReportSummary report, Texts texts) {
        StateView state = of(ReportState.of(report.findings()), texts);
        boolean late = ReportState.isLate(report.findings()) && !state.id().equals(ReportState.LATE.id());
        StateView edition = edition(report, texts);
        return state.with(late ? of(ReportState.LATE, texts).with(edition) : edition);
    }

    /** How final a report is; null where that is not said, or there is no report. */
    static @Nullable StateView edition(@Nullable ReportSummary report, Texts texts) {
        Edition edition = report == null ? null : report.edition();
        if (edition == null) {
            return null;
        }
        String stage = edition.stage().id();
        return of("edition " + stage, texts.text("edition." + stage));
    }

    private StateView with(@Nullable StateView more) {
        return new StateView(id, text, more);
    }

    static StateView of(String id, String text) {
        return new StateView(id, text, null);
    }
}
