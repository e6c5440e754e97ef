package org.reportsite.figure;

import java.util.List;
import org.reportsite.collection.FigureConfig;
import org.reportsite.match.MatchedReport;

/**
 * What is kept of a report's figures until all reports are read.
 *
 * @param unit id of its unit
 * @param year its year
 * @param figures one a figure and year
 */
public record ReportFigures(String unit, int year, List<Figure> figures) {

    public ReportFigures {
        figures = List.copyOf(figures);
    }

    /**
     * The figures of a report.
     *
     * @param configured the collection's figures
     */
    public static ReportFigures of(MatchedReport report, List<FigureConfig> configured) {
        return new ReportFigures(report.unit(), report.year(), Figures.followed(report, configured));
    }
}
