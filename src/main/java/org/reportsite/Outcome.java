package org.reportsite;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.reportsite.check.FindingOrder;
import org.reportsite.check.IntakeRule;
import org.reportsite.diagnostic.Finding;

/**
 * What the check found in all collections.
 *
 * @param files the files of the reports that were checked, relative to the project
 * @param findings every finding, by collection and place
 */
record Outcome(List<String> files, List<Finding> findings) {

    Outcome {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }

    static Outcome of(List<CheckedCollection> collections) {
        List<String> files = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (CheckedCollection collection : collections) {
            List<Finding> own = new ArrayList<>(collection.otherFindings());
            for (CheckedUnit unit : collection.units()) {
                unit.reports().forEach(report -> files.add(report.source()));
                own.addAll(unit.findings());
            }
            own.sort(FindingOrder.BY_PLACE);
            findings.addAll(own);
        }
        return new Outcome(files, findings);
    }

    /** What was found in some of the files. A report that is missing is none of them: it is told at another year's. */
    Outcome of(Predicate<String> selected) {
        return new Outcome(
                files.stream().filter(selected).toList(),
                findings.stream()
                        .filter(f -> selected.test(f.problem().location().file()) && !isMissingBeside(f))
                        .toList());
    }

    private boolean isMissingBeside(Finding finding) {
        return finding.rule().equals(IntakeRule.REPORT_MISSING.id())
                && files.contains(finding.problem().location().file());
    }

    /** The same files with other findings. */
    Outcome with(List<Finding> others) {
        return new Outcome(files, others);
    }

    /** Whether no report was checked, and nothing found. */
    boolean isEmpty() {
        return files.isEmpty() && findings.isEmpty();
    }

    /** How many reports were checked. */
    int reports() {
        return files.size();
    }
}
