package org.reportsite.site;

import java.util.List;
import java.util.Set;

/**
 * What is kept of a unit once its pages are written.
 *
 * @param outline the unit
 * @param reports its reports, ascending by year
 * @param compared groups of the sections that have a comparison page
 */
public record UnitSummary(UnitOutline outline, List<ReportSummary> reports, Set<String> compared) {
    public UnitSummary {
        reports = List.copyOf(reports);
        compared = Set.copyOf(compared);
    }
}
