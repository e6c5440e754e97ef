package org.reportsite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.reportsite.diagnostic.Finding;
import org.reportsite.site.CollectionSummary;
import org.reportsite.site.ReportSummary;
import org.reportsite.site.UnitSummary;

/** Gathers what the check found in all collections. */
final class Outcome {

    private final List<Finding> findings = new ArrayList<>();
    private int reports;

    private Outcome() {}

    static Outcome of(List<CollectionSummary> collections) {
        Outcome outcome = new Outcome();
        collections.forEach(outcome::add);
        return outcome;
    }

    /** Every finding, by collection and place. */
    List<Finding> findings() {
        return findings;
    }

    /** How many reports have a page. */
    int reports() {
        return reports;
    }

    private void add(CollectionSummary collection) {
        List<Finding> own = new ArrayList<>(collection.otherFindings());
        for (UnitSummary unit : collection.units()) {
            for (ReportSummary report : unit.reports()) {
                reports++;
                own.addAll(report.findings());
            }
        }
        own.sort(Comparator.comparing((Finding f) -> f.problem().location()).thenComparing(Finding::rule));
        findings.addAll(own);
    }
}
