package org.reportsite;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.reportsite.collection.FigureConfig;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import org.reportsite.figure.ReportFigures;

/** Tells which patterns of figures find a number in none of a collection's reports: such a pattern is seldom meant so. */
final class SilentPatterns {

    private SilentPatterns() {}

    /** A notice a pattern, in the order of the settings; none where there are no reports. */
    static List<Problem> notices(List<FigureConfig> configured, List<ReportFigures> reports) {
        Set<String> found = new HashSet<>();
        reports.forEach(report -> found.addAll(report.inText()));
        return configured.stream()
                .filter(figure -> !reports.isEmpty() && figure.pattern() != null && !found.contains(figure.id()))
                .map(figure -> notice(figure, reports.size()))
                .toList();
    }

    private static Problem notice(FigureConfig figure, int reports) {
        return new Problem(
                figure.location(),
                figure.sourceLine(),
                Message.of("figure.pattern-silent", figure.title(), reports),
                Message.of("figure.pattern-silent.hint", figure.title(), reports));
    }
}
