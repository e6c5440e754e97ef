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
import org.reportsite.report.Point;
import org.reportsite.report.Position;
import org.reportsite.text.Sentences;

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
        if (last == null
                || last.year() != report.matched().year() - 1
                || report.report().blocks().isEmpty()) {
            return List.of();
        }
        Mentions mentions = new Mentions(last.report(), report.report());
        return last.sections().stream()
                .filter(section -> section.role() == Role.PLAN)
                .flatMap(section -> section.section().points().stream())
                .filter(point -> mentions.isForgotten(lead(point), point))
                .map(point -> fault(report, lead(point)))
                .toList();
    }

    private Fault fault(CheckedReport report, String lead) {
        MatchedSection review = report.matched().section(Role.REVIEW).orElse(null);
        return review == null
                ? report.fault(id(), id(), null, Position.START, Excerpt.of(lead, LONGEST_LEAD))
                : report.fault(id(), id(), review.id(), review.section().at(), Excerpt.of(lead, LONGEST_LEAD));
    }

    private static String lead(Point point) {
        if (!point.lead().isBlank()) {
            return point.lead();
        }
        List<String> sentences = Sentences.split(point.text());
        return sentences.isEmpty() ? "" : sentences.get(0);
    }
}
