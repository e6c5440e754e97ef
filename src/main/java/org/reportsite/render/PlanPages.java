package org.reportsite.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportsite.plan.PlanResult;
import org.reportsite.plan.UnitPlans;
import org.reportsite.site.Addresses;

/**
 * Which pages tell what became of a unit's plans. One page has them all, the newest first; where that would grow too
 * long, older years have pages of their own.
 *
 * @param years the unit's years, the newest first; none where nothing was ever planned
 * @param pages the page of each year
 */
record PlanPages(List<UnitPlans.Year> years, Map<Integer, String> pages) {

    /** Items on the page of several years; some 2 KB each. */
    private static final int MOST_ITEMS = 160;

    static PlanPages of(UnitPlans plans, Addresses addresses, String unit) {
        if (!plans.exist()) {
            return new PlanPages(List.of(), Map.of());
        }
        List<UnitPlans.Year> years = new ArrayList<>(plans.years());
        Collections.reverse(years);
        Map<Integer, String> pages = new HashMap<>();
        int items = 0;
        for (UnitPlans.Year year : years) {
            int before = items;
            items += size(year);
            boolean fits = before == 0 || items <= MOST_ITEMS || size(year) == 0;
            pages.putIfAbsent(year.year(), fits ? addresses.plan(unit) : addresses.plan(unit, year.year()));
        }
        return new PlanPages(List.copyOf(years), Map.copyOf(pages));
    }

    private static int size(UnitPlans.Year year) {
        PlanResult result = year.result();
        return result == null ? 0 : result.items().size();
    }

    /** The paths of all pages, the newest first. */
    Set<String> paths() {
        Set<String> paths = new LinkedHashSet<>();
        years.forEach(year -> paths.add(pages.get(year.year())));
        return paths;
    }

    /** The years that a page tells of, the newest first. */
    List<UnitPlans.Year> on(String path) {
        return years.stream()
                .filter(year -> path.equals(pages.get(year.year())))
                .toList();
    }

    /** Link from a page of the unit to the newest; null where there is none. */
    @Nullable
    String href(String page) {
        return years.isEmpty()
                ? null
                : Addresses.relative(page, pages.getOrDefault(years.get(0).year(), page));
    }

    /** Link from a page of the unit to what the report of a year says of the plan before; null where it says nothing. */
    @Nullable
    String href(String page, int year) {
        boolean isThere = years.stream().anyMatch(each -> each.year() == year && each.result() != null);
        return isThere ? Addresses.relative(page, pages.getOrDefault(year, page), anchor(year)) : null;
    }

    /** Anchor of a year on its page. */
    static String anchor(int year) {
        return "y" + year;
    }

    /** Anchor of a report on its page: that of its year, unless reports of several successors tell of one. */
    String anchor(UnitPlans.Year year) {
        List<UnitPlans.Year> same =
                years.stream().filter(each -> each.year() == year.year()).toList();
        int index = same.indexOf(year);
        return index <= 0 ? anchor(year.year()) : anchor(year.year()) + "-" + (index + 1);
    }
}
