package org.reportsite.figure;

import java.util.List;
import java.util.Set;
import org.reportsite.collection.FigureConfig;
import org.reportsite.match.MatchedReport;

/**
 * What is kept of a report's figures until all reports are read.
 *
 * @param unit id of its unit
 * @param year its year
 * @param named those of the report's own year that someone named: in the collection's settings or in front matter
 * @param followed those to follow over the years, one a figure and year: tables give those of earlier years too
 * @param inText ids of the figures that the text gives, whether or not front matter goes before it
 */
public record ReportFigures(String unit, int year, List<Figure> named, List<Figure> followed, Set<String> inText) {

    public ReportFigures {
        named = List.copyOf(named);
        followed = List.copyOf(followed);
        inText = Set.copyOf(inText);
    }

    /**
     * The figures of a report.
     *
     * @param configured the collection's figures
     */
    public static ReportFigures of(MatchedReport report, List<FigureConfig> configured) {
        return new Figures(report, configured).read();
    }
}
