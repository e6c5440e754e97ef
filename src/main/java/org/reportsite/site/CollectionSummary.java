package org.reportsite.site;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.reportsite.check.IntakeRule;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Severity;

/**
 * A collection once all its units are done.
 *
 * @param outline what exists
 * @param units one for each unit of the outline, in its order
 * @param otherFindings findings of reports that are missing and of files that have no page (unreadable, of no known unit or
 *     year, doubled), and of waivers
 * @param figurePages paths of the pages about its figures, the one that leads to the others first
 */
public record CollectionSummary(
        CollectionOutline outline, List<UnitSummary> units, List<Finding> otherFindings, List<String> figurePages) {
    public CollectionSummary {
        units = List.copyOf(units);
        otherFindings = List.copyOf(otherFindings);
        figurePages = List.copyOf(figurePages);
    }

    /** How many files failed and are in no unit's year: of no known unit or year, doubled, given twice. */
    public int failedFiles() {
        Set<String> files = new HashSet<>();
        otherFindings.stream()
                .filter(finding -> finding.countsAt(Severity.ERROR) && isAboutAFile(finding))
                .forEach(finding -> files.add(file(finding)));
        outline.units().stream()
                .flatMap(unit -> unit.absences().stream())
                .filter(Absence::isFile)
                .flatMap(absence -> absence.findings().stream())
                .forEach(finding -> files.remove(file(finding)));
        return files.size();
    }

    /** A missing report is told of at another one's place, a waiver in the configuration. */
    private boolean isAboutAFile(Finding finding) {
        return !finding.rule().equals(IntakeRule.REPORT_MISSING.id())
                && !file(finding).equals(outline.config().file());
    }

    private static String file(Finding finding) {
        return finding.problem().location().file();
    }
}
