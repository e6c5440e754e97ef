package org.reportsite.check.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import org.reportsite.check.CheckedReport;
import org.reportsite.check.Rule;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Severity;

/** A heading without any text. Such a section is not too short or short of points as well. */
@AutoService(Rule.class)
public final class SectionEmpty implements Rule {

    @Override
    public String id() {
        return "section-empty";
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
                .filter(section -> !section.duplicate() && SectionText.isEmpty(section.section()))
                .map(section -> report.fault(
                        id(),
                        id(),
                        section.id(),
                        section.section().at(),
                        section.section().title()))
                .toList();
    }
}
