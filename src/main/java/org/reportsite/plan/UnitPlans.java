package org.reportsite.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportsite.match.MatchedReport;

/**
 * What became of a unit's plans.
 *
 * @param years each report but the first, ascending by year
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
     * @param result what it says of the plan before; null where nothing was planned, or the years don't follow each other
     */
    public record Year(int year, int before, @Nullable PlanResult result) {

        /** Whether no year lies between the two. */
        public boolean isConsecutive() {
            return before == year - 1;
        }
    }

    /**
     * Looks for each report's plan in the one of the year after.
     *
     * @param reports the unit's reports, ascending by year, one a year
     */
    public static UnitPlans of(List<MatchedReport> reports) {
        List<Year> years = new ArrayList<>();
        for (int i = 1; i < reports.size(); i++) {
            MatchedReport before = reports.get(i - 1);
            MatchedReport report = reports.get(i);
            PlanResult result = before.year() == report.year() - 1
                    ? PlanResult.of(before, report).orElse(null)
                    : null;
            years.add(new Year(report.year(), before.year(), result));
        }
        return new UnitPlans(years);
    }

    /** Whether there is any plan that a report could answer. */
    public boolean exist() {
        return years.stream().anyMatch(year -> year.result() != null);
    }
}
