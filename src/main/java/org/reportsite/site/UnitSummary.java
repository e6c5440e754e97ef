package org.reportsite.site;

import java.util.List;

/**
 * What is kept of a unit once its pages are written.
 *
 * @param outline the unit
 * @param reports its reports, ascending by year
 */
public record UnitSummary(UnitOutline outline, List<ReportSummary> reports) {
    public UnitSummary {
        reports = List.copyOf(reports);
    }
}
