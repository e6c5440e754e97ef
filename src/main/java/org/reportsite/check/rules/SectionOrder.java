package org.reportsite.check.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import org.reportsite.check.CheckedReport;
import org.reportsite.check.Rule;
import org.reportsite.check.rules.Placement.Misplaced;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Severity;
import org.reportsite.match.MatchedSection;

/**
 * A section out of the expected order. As few as possible are reported: those that, moved, put the rest in order. Of two
 * that are swapped it is the later one.
 */
@AutoService(Rule.class)
public final class SectionOrder implements Rule {

    @Override
    public String id() {
        return "section-order";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean readsStructure() {
        return true;
    }

    @Override
    public List<Fault> check(CheckedReport report) {
        return Placement.of(report).misplaced().stream()
                .map(misplaced -> fault(report, misplaced))
                .toList();
    }

    private Fault fault(CheckedReport report, Misplaced misplaced) {
        MatchedSection section = report.sections().get(misplaced.index());
        MatchedSection neighbour = report.sections().get(misplaced.neighbour());
        return report.fault(
                id(),
                misplaced.before() ? "section-order.before" : "section-order.after",
                section.id(),
                section.section().at(),
                section.section().title(),
                neighbour.section().title(),
                String.valueOf(neighbour.section().at().line()));
    }
}
