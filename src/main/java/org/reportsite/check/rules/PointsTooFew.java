package org.reportsite.check.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import org.reportsite.check.CheckedReport;
import org.reportsite.check.Rule;
import org.reportsite.collection.Bounds;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Severity;
import org.reportsite.match.MatchedSection;

/** A section with fewer points than it must have. */
@AutoService(Rule.class)
public final class PointsTooFew implements Rule {

    @Override
    public String id() {
        return "points-too-few";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public boolean readsStructure() {
        return true;
    }

    @Override
    public List<Fault> check(CheckedReport report) {
        return report.sections().stream()
                .filter(SectionText::hasSize)
                .filter(section ->
                        section.section().points().size() < bounds(section).min())
                .map(section -> SectionText.sizeFault(
                        report,
                        id(),
                        section,
                        section.section().points().size(),
                        bounds(section).min()))
                .toList();
    }

    private static Bounds bounds(MatchedSection section) {
        return SectionText.expected(section).points();
    }
}
