package org.reportsite.check.rules;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reportsite.check.CheckedReport;
import org.reportsite.check.Rule;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.RuleSetting;
import org.reportsite.collection.Structure;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Severity;
import org.reportsite.report.Section;

/**
 * A section that is none of the expected ones. {@code structure.extraSections} says whether that is allowed and what it
 * weighs, a setting of the rule overrides it. A misspelt heading of a missing section is reported as that one alone.
 */
@AutoService(Rule.class)
public final class SectionUnknown implements Rule {

    @Override
    public String id() {
        return "section-unknown";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Severity severity(CollectionConfig config) {
        Structure structure = config.structure();
        Severity extra = structure == null ? null : structure.extraSections();
        return extra == null ? severity() : extra;
    }

    @Override
    public boolean readsStructure() {
        return true;
    }

    @Override
    public List<Fault> check(CheckedReport report) {
        if (!applies(report)) {
            return List.of();
        }
        Set<Integer> misspelt = Placement.of(report).misspelt();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < report.sections().size(); i++) {
            if (report.sections().get(i).expected() == null && !misspelt.contains(i)) {
                faults.add(fault(report, report.sections().get(i).section()));
            }
        }
        return faults;
    }

    private boolean applies(CheckedReport report) {
        RuleSetting setting = report.config().rules().get(id());
        boolean chosen = setting != null && setting.severity() != null;
        return report.structure()
                .filter(structure -> !structure.sections().isEmpty())
                .filter(structure -> chosen || structure.extraSections() != null)
                .isPresent();
    }

    private Fault fault(CheckedReport report, Section section) {
        Optional<String> like = report.structure().orElseThrow().sections().stream()
                .flatMap(expected -> SimilarHeading.like(section.title(), expected.names()).stream())
                .findFirst();
        return like.isPresent()
                ? report.fault(id(), "section-unknown.similar", null, section.at(), section.title(), like.get())
                : report.fault(id(), id(), null, section.at(), section.title());
    }
}
