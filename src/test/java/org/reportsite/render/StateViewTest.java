package org.reportsite.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Messages;
import org.reportsite.diagnostic.Problem;
import org.reportsite.diagnostic.Severity;
import org.reportsite.diagnostic.Subject;
import org.reportsite.report.Edition;
import org.reportsite.report.Edition.Stage;
import org.reportsite.site.ReportSummary;

class StateViewTest {

    private static final Texts TEXTS =
            new Texts(Messages.of("org.reportsite.render.sample.findings", Locale.SIMPLIFIED_CHINESE));
    private static final Finding LATE = finding("report-late", Severity.WARNING);
    private static final Finding WRONG = finding("section-missing", Severity.ERROR);

    @Test
    void tellsOfAReportThatFailsAndIsLateBoth() {
        StateView state = StateView.of(report(null, LATE, WRONG), TEXTS);
        assertThat(state).isEqualTo(new StateView("failing", "未通过", new StateView("late", "迟报", null)));
    }

    @Test
    void tellsWhatIsOnlyOneOfThemOnce() {
        assertThat(StateView.of(report(null, LATE), TEXTS)).isEqualTo(new StateView("late", "迟报", null));
        assertThat(StateView.of(report(null, WRONG), TEXTS)).isEqualTo(new StateView("failing", "未通过", null));
    }

    @Test
    void tellsHowFinalAReportIsBesidesAllElse() {
        StateView corrected = new StateView("edition corrected", "已更正", null);
        assertThat(StateView.of(report(Stage.CORRECTED), TEXTS)).isEqualTo(new StateView("passing", "通过", corrected));
        assertThat(StateView.of(report(Stage.CORRECTED, LATE, WRONG), TEXTS))
                .isEqualTo(new StateView("failing", "未通过", new StateView("late", "迟报", corrected)));
    }

    private static ReportSummary report(@Nullable Stage stage, Finding... findings) {
        Edition edition = stage == null ? null : new Edition(stage, null, null);
        return new ReportSummary("a", "a", 2023, "t", null, null, edition, "f", "", 0, List.of(), List.of(findings));
    }

    private static Finding finding(String rule, Severity severity) {
        Message message = Message.of("m");
        return new Finding(
                rule,
                severity,
                new Problem(Location.startOf("f"), null, message, message),
                new Subject("", "a", 2023, null),
                null);
    }
}
