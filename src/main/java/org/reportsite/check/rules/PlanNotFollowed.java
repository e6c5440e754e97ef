package org.reportsite.check.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import org.reportsite.check.CheckedReport;
import org.reportsite.check.Excerpt;
import org.reportsite.check.Rule;
import org.reportsite.collection.ExpectedSection.Role;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Severity;
import org.reportsite.match.MatchedReport;
import org.reportsite.match.MatchedSection;
import org.reportsite.plan.PlanResult;
import org.reportsite.plan.PlanState;
import org.reportsite.report.Position;

/**
 * A point of last year's plan that this year's report never mentions. It stands at the section that looks back, else
 * where the report begins.
 */
@AutoService(Rule.class)
public final class PlanNotFollowed implements Rule {

    private static final int LONGEST_LEAD = 40;

    @Override
    public String id() {
        return "plan-not-followed";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public boolean readsStructure() {
        return true;
    }

    @Override
    public List<Fault> check(CheckedReport report) {
        MatchedReport last = report.previous();
        if (last == null || last.year() != report.matched().year() - 1) {
            return List.of();
        }
        return PlanResult.of(last, report.matched()).stream()
                .flatMap(result -> result.items().stream())
                .filter(item -> item.state() == PlanState.NOT_MENTIONED)
                .map(item -> fault(report, item.planned().lead()))
                .toList();
    }

    private Fault fault(CheckedReport report, String lead) {
        MatchedSection review = report.matched().section(Role.REVIEW).orElse(null);
        return review == null
                ? report.fault(id(), id(), null, Position.START, Excerpt.of(lead, LONGEST_LEAD))
                : report.fault(id(), id(), review.id(), review.section().at(), Excerpt.of(lead, LONGEST_LEAD));
    }
}
