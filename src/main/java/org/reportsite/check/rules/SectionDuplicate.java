package org.reportsite.check.rules;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reportsite.check.CheckedReport;
import org.reportsite.check.Rule;
import org.reportsite.collection.ExpectedSection;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Severity;
import org.reportsite.match.MatchedSection;

/**
 * A second section that is the same expected one, one more of a repeatable one than may stand, or a second one of those of
 * which a report has exactly one: each reported at its heading.
 */
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
    public boolean readsStructure() {
        return true;
    }

    @Override
    public List<Fault> check(CheckedReport report) {
        List<Fault> faults = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        Map<List<String>, MatchedSection> chosen = new HashMap<>();
        for (MatchedSection section : report.sections()) {
            ExpectedSection expected = section.expected();
            if (expected == null) {
                continue;
            }
            int count = counts.merge(expected.id(), 1, Integer::sum);
            List<String> oneOf = expected.need().oneOf();
            MatchedSection first = oneOf.isEmpty() ? section : chosen.getOrDefault(oneOf, section);
            chosen.putIfAbsent(oneOf, section);
            if (section.duplicate()) {
                faults.add(fault(report, section));
            } else if (!expected.id().equals(first.id())) {
                faults.add(otherChosen(report, section, first));
            } else if (count > expected.need().repeat().max()) {
                faults.add(
                        tooMany(report, section, count, expected.need().repeat().max()));
            }
        }
        return faults;
    }

    private Fault otherChosen(CheckedReport report, MatchedSection section, MatchedSection first) {
        return report.fault(
                id(),
                "section-duplicate.one-of",
                section.id(),
                section.section().at(),
                section.section().title(),
                String.valueOf(first.section().at().line()),
                first.section().title());
    }

    private Fault tooMany(CheckedReport report, MatchedSection section, int count, int most) {
        return report.fault(
                id(),
                "section-duplicate.repeat",
                section.id(),
                section.section().at(),
                section.section().title(),
                count,
                most,
                SectionText.expected(section).title());
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
