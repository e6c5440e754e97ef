package org.reportsite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Problem;
import org.reportsite.figure.ReportFigures;
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
 * @param figures those of each report
 */
record CheckedCollection(
        CollectionOutline outline,
        List<CheckedUnit> units,
        List<Finding> otherFindings,
        List<Problem> notices,
        List<ReportFigures> figures) {

    CheckedCollection {
        units = List.copyOf(units);
        otherFindings = List.copyOf(otherFindings);
        notices = List.copyOf(notices);
        figures = List.copyOf(figures);
    }

    /** With more that a reader of the log should know. */
    CheckedCollection with(List<Problem> more) {
        List<Problem> all = new ArrayList<>(notices);
        all.addAll(more);
        return new CheckedCollection(outline, units, otherFindings, all, figures);
    }

    /** What is kept of it where no page is made. */
    CollectionSummary summary() {
        return summary(
                outline,
                units.stream()
                        .map(unit -> new UnitSummary(unit.outline(), unit.reports(), Set.of(), List.of(), List.of()))
                        .toList(),
                List.of());
    }

    /**
     * What is kept of it once the pages of its units are made.
     *
     * @param shown the outline, with what else has a page
     * @param figurePages paths of the pages about its figures
     */
    CollectionSummary summary(CollectionOutline shown, List<UnitSummary> rendered, List<String> figurePages) {
        return new CollectionSummary(shown, rendered, otherFindings, figurePages);
    }
}
