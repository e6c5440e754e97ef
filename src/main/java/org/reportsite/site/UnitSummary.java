package org.reportsite.site;

import java.util.List;
import java.util.Set;

/**
 * What is kept of a unit once its pages are written.
 *
 * @param outline the unit
 * @param reports its reports, ascending by year
 * @param compared groups of the sections that have a comparison page
 * @param changes what each report took from the one before, the newest first
 * @param planPages paths of the pages about its plans, the newest first
 */
public record UnitSummary(
        UnitOutline outline,
        List<ReportSummary> reports,
        Set<String> compared,
        List<ReportChange> changes,
        List<String> planPages) {
    public UnitSummary {
        reports = List.copyOf(reports);
        compared = Set.copyOf(compared);
        changes = List.copyOf(changes);
        planPages = List.copyOf(planPages);
    }
}
