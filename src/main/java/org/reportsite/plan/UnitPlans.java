package org.reportsite.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportsite.match.MatchedReport;

/**
 * What became of a unit's plans.
 *
 * @param years each report but the first, ascending by year; then the reports of successors that answer the last one
 */
public record UnitPlans(List<Year> years) {
    public UnitPlans {
        years = List.copyOf(years);
    }

    /**
     * A report and the one before.
     *
     * @param year the report's year
     * @param before year of the unit's report before, not always the year before
     * @param unit id of the unit whose report it is: the one that planned, or one that was made from it
     * @param result what it says of the plan before; null where nothing was planned, or the years don't follow each other
     */
    public record Year(
            int year, int before, String unit, @Nullable PlanResult result) {

        /** Whether no year lies between the two. */
        public boolean isConsecutive() {
            return before == year - 1;
        }
    }

    /**
     * Looks for each report's plan in the one of the year after.
     *
     * @param reports the unit's reports, ascending by year, one a year
     * @param successors reports of units that were made from it, in their order: those of the year after its last report
     *     answer its last plan
     */
    public static UnitPlans of(List<MatchedReport> reports, List<MatchedReport> successors) {
        List<Year> years = new ArrayList<>();
        for (int i = 1; i < reports.size(); i++) {
            MatchedReport before = reports.get(i - 1);
            MatchedReport report = reports.get(i);
            PlanResult result = before.year() == report.year() - 1
                    ? PlanResult.of(before, report).orElse(null)
                    : null;
            years.add(new Year(report.year(), before.year(), report.unit(), result));
        }
        if (!reports.isEmpty()) {
            MatchedReport last = reports.get(reports.size() - 1);
            successors.stream()
                    .filter(report -> report.year() == last.year() + 1)
                    .forEach(report -> PlanResult.of(last, report)
                            .ifPresent(
                                    result -> years.add(new Year(report.year(), last.year(), report.unit(), result))));
        }
        return new UnitPlans(years);
    }

    /** Whether there is any plan that a report could answer. */
    public boolean exist() {
        return years.stream().anyMatch(year -> year.result() != null);
    }
}
