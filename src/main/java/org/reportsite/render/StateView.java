package org.reportsite.render;

import org.reportsite.site.ReportState;

/**
 * A report's state.
 *
 * @param id style class
 * @param text its name
 */
record StateView(String id, String text) {

    static StateView of(ReportState state, Texts texts) {
        return new StateView(state.id(), texts.text("state." + state.id()));
    }
}
