package org.reportsite.check.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import org.reportsite.check.CheckedReport;
import org.reportsite.check.Rule;
import org.reportsite.collection.Bounds;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Severity;
import org.reportsite.match.MatchedSection;

/** A section with more points than it may have. */
@AutoService(Rule.class)
public final class PointsTooMany implements Rule {

    @Override
    public String id() {
        return "points-too-many";
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
        return report.sections().stream()
                .filter(SectionText::hasSize)
                .filter(section ->
                        section.section().points().size() > bounds(section).max())
                .map(section -> SectionText.sizeFault(
                        report,
                        id(),
                        section,
                        section.section().points().size(),
                        bounds(section).max()))
                .toList();
    }

    private static Bounds bounds(MatchedSection section) {
        return SectionText.expected(section).points();
    }
}
