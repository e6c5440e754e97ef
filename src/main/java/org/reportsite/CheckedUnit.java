package org.reportsite;

import java.util.List;
import org.reportsite.link.References;
import org.reportsite.match.MatchedReport;
import org.reportsite.site.ReportSummary;
import org.reportsite.site.UnitOutline;

/**
 * A unit whose reports have been read and checked, text and all.
 *
 * @param outline the unit
 * @param reports its reports, ascending by year
 * @param references where each of them leads, in the same order
 * @param summaries what is kept of each, its findings included, in the same order
 */
record CheckedUnit(
        UnitOutline outline, List<MatchedReport> reports, List<References> references, List<ReportSummary> summaries) {

    CheckedUnit {
        reports = List.copyOf(reports);
        references = List.copyOf(references);
        summaries = List.copyOf(summaries);
    }
}
