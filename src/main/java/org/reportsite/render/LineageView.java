package org.reportsite.render;

import java.util.ArrayList;
import java.util.List;
import org.reportsite.site.Addresses;
import org.reportsite.site.Lineage;
import org.reportsite.site.Submissions;
import org.reportsite.site.UnitOutline;

/** The units that a unit was made from and that were made from it, with links to their reports. */
final class LineageView {

    private final Scope scope;
    private final String page;
    private final Lineage lineage;
    private final List<Kin> kin = new ArrayList<>();

    private LineageView(Scope scope, UnitOutline unit, String page) {
        this.scope = scope;
        this.page = page;
        this.lineage = Lineage.of(scope.outline(), unit.id());
    }

    /** What is to be told of a unit on a page; empty for most units. */
    static List<Kin> of(Scope scope, UnitOutline unit, String page) {
        return new LineageView(scope, unit, page).kin();
    }

    private List<Kin> kin() {
        add(origin(), lineage.predecessors());
        add("lineage.siblings", lineage.siblings());
        add(fate(), lineage.successors());
        add("lineage.partners", lineage.partners());
        return List.copyOf(kin);
    }

    private String origin() {
        if (lineage.predecessors().size() > 1) {
            return "lineage.merged.from";
        }
        return lineage.siblings().isEmpty() ? "lineage.continues" : "lineage.split.from";
    }

    private String fate() {
        if (lineage.successors().size() > 1) {
            return "lineage.split.into";
        }
        return lineage.partners().isEmpty() ? "lineage.continued.by" : "lineage.merged.into";
    }

    private void add(String key, List<UnitOutline> units) {
        if (!units.isEmpty()) {
            kin.add(new Kin(
                    scope.texts().text(key), units.stream().map(this::relative).toList()));
        }
    }

    private Relative relative(UnitOutline unit) {
        return new Relative(
                new Link(unit.name(), Addresses.relative(page, scope.addresses().unit(unit.id()))),
                Submissions.newestFirst(unit.years()).stream()
                        .map(year -> scope.reportLink(page, unit, year))
                        .toList());
    }

    /**
     * Units that are kin in the same way.
     *
     * @param label in which
     */
    record Kin(String label, List<Relative> units) {}

    /**
     * One of them.
     *
     * @param years its reports, the newest first
     */
    record Relative(Link unit, List<Link> years) {}
}
