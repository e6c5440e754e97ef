package org.reportsite.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.reportsite.compare.Step;
import org.reportsite.site.Lineage;

/** Where a unit's years cannot be compared, or not in full, in words. */
final class Comparability {

    private Comparability() {}

    /** What a reader of the unit's comparisons must know; empty for most units. */
    static List<String> notices(UnitScope unit) {
        Texts texts = unit.scope().texts();
        List<String> notices = new ArrayList<>();
        List<Integer> years = unit.comparison().years();
        if (!years.isEmpty()
                && !Lineage.of(unit.scope().outline(), unit.outline().id())
                        .predecessors()
                        .isEmpty()) {
            notices.add(texts.text("compare.lineage", String.valueOf(years.get(0))));
        }
        String outlines = years(unit, Step::newOutline);
        if (!outlines.isEmpty()) {
            notices.add(texts.text("compare.outline", outlines));
        }
        String coarse = years(unit, Step::coarse);
        if (!coarse.isEmpty()) {
            notices.add(texts.text("compare.coarse", coarse));
        }
        return notices;
    }

    private static String years(UnitScope unit, Predicate<Step> which) {
        return unit.comparison().steps().stream()
                .filter(which)
                .map(step -> String.valueOf(step.to()))
                .collect(Collectors.joining(unit.scope().texts().text("list.separator")));
    }
}
