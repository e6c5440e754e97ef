package org.reportsite.check.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import org.reportsite.check.CheckedReport;
import org.reportsite.check.Rule;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Severity;
import org.reportsite.match.MatchedSection;

/** A second section that is the same expected one, reported at its heading. */
@AutoService(Rule.class)
public final class SectionDuplicate implements Rule {

    @Override
    public String id() {
        return "section-duplicate";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Fault> check(CheckedReport report) {
        return report.sections().stream()
                .filter(MatchedSection::duplicate)
                .map(section -> fault(report, section))
                .toList();
    }

    private Fault fault(CheckedReport report, MatchedSection section) {
        MatchedSection first = report.matched().section(section.group()).orElseThrow();
        return report.fault(
                id(),
                id(),
                section.id(),
                section.section().at(),
                section.section().title(),
                String.valueOf(first.section().at().line()),
                first.section().title());
    }
}
