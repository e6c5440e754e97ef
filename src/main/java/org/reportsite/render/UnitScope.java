package org.reportsite.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportsite.compare.SectionComparison;
import org.reportsite.compare.UnitComparison;
import org.reportsite.plan.UnitPlans;
import org.reportsite.site.Addresses;
import org.reportsite.site.ComparedSections;
import org.reportsite.site.ReportSummary;
import org.reportsite.site.Submissions;
import org.reportsite.site.UnitOutline;

/**
 * What the pages of one unit share.
 *
 * @param index the unit's place in the list, from 0
 * @param years its years, the newest first
 * @param comparisonPages paths of its sections' comparison pages, by group
 * @param plans the pages about its plans
 */
record UnitScope(
        Scope scope,
        UnitOutline outline,
        int index,
        List<ReportSummary> summaries,
        UnitComparison comparison,
        List<Integer> years,
        Map<String, String> comparisonPages,
        PlanPages plans) {

    /**
     * Link from a page of the unit to a section across the units; null where it has no page, or this is the only unit
     * and there is nothing more to see.
     */
    @Nullable
    String sectionHref(String page, @Nullable String id, String group, @Nullable String anchor) {
        String path = scope.sectionPage(id, group, comparisonPages.keySet());
        if (path == null || scope.outline().units().size() < 2) {
            return null;
        }
        return anchor == null ? Addresses.relative(page, path) : Addresses.relative(page, path, anchor);
    }

    /** How final the report of a year is; null where that is not said, or there is none. */
    @Nullable
    StateView edition(int year) {
        return summaries.stream()
                .filter(report -> report.year() == year)
                .findFirst()
                .map(report -> StateView.edition(report, scope.texts()))
                .orElse(null);
    }

    static UnitScope of(
            Scope scope, UnitOutline unit, List<ReportSummary> summaries, UnitComparison comparison, UnitPlans plans) {
        Map<String, String> pages = new LinkedHashMap<>();
        for (SectionComparison section : ComparedSections.of(comparison)) {
            pages.put(section.group(), scope.addresses().compareSection(unit.id(), section.group()));
        }
        return new UnitScope(
                scope,
                unit,
                scope.outline().units().indexOf(unit),
                summaries,
                comparison,
                Submissions.newestFirst(comparison.years()),
                pages,
                PlanPages.of(plans, scope.addresses(), unit.id()));
    }
}
