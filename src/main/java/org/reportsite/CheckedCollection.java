package org.reportsite;

import java.util.List;
import java.util.Set;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Problem;
import org.reportsite.figure.FigureSeries;
import org.reportsite.site.CollectionOutline;
import org.reportsite.site.CollectionSummary;
import org.reportsite.site.UnitSummary;

/**
 * A collection that has been checked.
 *
 * @param outline its units and years
 * @param units one for each unit of the outline, in its order
 * @param otherFindings findings about reports that are missing, files that have no page, and waivers
 * @param notices what a reader of the log should know of files, then of waivers
 * @param figures what its reports give over the years
 */
record CheckedCollection(
        CollectionOutline outline,
        List<CheckedUnit> units,
        List<Finding> otherFindings,
        List<Problem> notices,
        List<FigureSeries> figures) {

    CheckedCollection {
        units = List.copyOf(units);
        otherFindings = List.copyOf(otherFindings);
        notices = List.copyOf(notices);
        figures = List.copyOf(figures);
        outline = outline.withFigures(!figures.isEmpty());
    }

    /** What is kept of it where no page is made. */
    CollectionSummary summary() {
        return summary(units.stream()
                .map(unit -> new UnitSummary(unit.outline(), unit.reports(), Set.of()))
                .toList());
    }

    /** What is kept of it once the pages of its units are made. */
    CollectionSummary summary(List<UnitSummary> rendered) {
        return new CollectionSummary(outline, rendered, otherFindings);
    }
}
