package org.reportsite.check.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import org.reportsite.check.CheckedReport;
import org.reportsite.check.Rule;
import org.reportsite.check.rules.Placement.Missing;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Severity;
import org.reportsite.report.Position;

/**
 * A required section that isn't there, reported where it belongs: at the heading of the next expected section that is
 * there and in order, else at the closing or the report's end. Where a heading is it but for a slip, it is reported at
 * that heading.
 */
@AutoService(Rule.class)
public final class SectionMissing implements Rule {

    @Override
    public String id() {
        return "section-missing";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Fault> check(CheckedReport report) {
        return Placement.of(report).missing().stream()
                .map(missing -> fault(report, missing))
                .toList();
    }

    private Fault fault(CheckedReport report, Missing missing) {
        String id = missing.section().id();
        String title = missing.section().title();
        if (missing.similar() != null) {
            String like = SimilarHeading.like(heading(report, missing.similar()), missing.section())
                    .orElse(title);
            Position at = at(report, missing.similar());
            return report.fault(
                    id(), "section-missing.similar", id, at, title, heading(report, missing.similar()), like);
        }
        if (missing.before() < report.sections().size()) {
            Position at = at(report, missing.before());
            return report.fault(id(), "section-missing", id, at, title, heading(report, missing.before()));
        }
        Position end = report.report().closing().isEmpty()
                ? report.end()
                : report.report().closing().get(0).at();
        return missing.after() < 0
                ? report.fault(id(), "section-missing.alone", id, end, title)
                : report.fault(id(), "section-missing.end", id, end, title, heading(report, missing.after()));
    }

    private static String heading(CheckedReport report, int index) {
        return report.sections().get(index).section().title();
    }

    private static Position at(CheckedReport report, int index) {
        return report.sections().get(index).section().at();
    }
}
