package org.reportsite.check;

import org.reportsite.collection.CollectionConfig;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import org.reportsite.match.MatchedReport;
import org.reportsite.report.Position;
import org.reportsite.report.Report;

/**
 * What a rule looks at.
 *
 * @param config the collection's settings
 * @param matched the report, its sections matched
 */
public record CheckedReport(CollectionConfig config, MatchedReport matched) {

    /** What was read. */
    public Report report() {
        return matched.report();
    }

    /** A problem at a place of this report. */
    public Problem problem(Position at, Message message, Message hint) {
        return new Problem(new Location(report().file(), at.line(), at.column()), report().lineAt(at), message, hint);
    }
}
