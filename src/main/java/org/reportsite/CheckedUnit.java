package org.reportsite;

import java.util.List;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import org.reportsite.match.MatchedReport;
import org.reportsite.site.ReportSummary;
import org.reportsite.site.Summaries;
import org.reportsite.site.UnitOutline;

/**
 * A unit whose reports have been checked.
 *
 * @param outline the unit
 * @param reports what is kept of each, its findings included, ascending by year
 * @param notices what a reader of the log should know of them
 */
record CheckedUnit(UnitOutline outline, List<ReportSummary> reports, List<Problem> notices) {

    CheckedUnit {
        reports = List.copyOf(reports);
        notices = List.copyOf(notices);
    }

    /**
     * Makes sure that these are the reports that were checked: their findings say nothing about others.
     *
     * @throws InvalidInputException if a file was changed since
     */
    void requireSame(List<MatchedReport> read) throws InvalidInputException {
        for (int i = 0; i < read.size(); i++) {
            ReportSummary summary = reports.get(i);
            if (!Summaries.of(read.get(i)).equals(summary.with(List.of()))) {
                throw new InvalidInputException(List.of(new Problem(
                        Location.startOf(summary.source()),
                        null,
                        Message.of("build.file-changed", summary.source()),
                        Message.of("build.file-changed.hint"))));
            }
        }
    }

    /** All that was found in them. */
    List<Finding> findings() {
        return reports.stream().flatMap(report -> report.findings().stream()).toList();
    }
}
