package org.reportsite.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportsite.compare.Kind;
import org.reportsite.site.Addresses;

/** A unit's sections over the years. */
final class ComparePage {

    private final UnitScope unit;

    ComparePage(UnitScope unit) {
        this.unit = unit;
    }

    Page page() {
        Scope scope = unit.scope();
        String path = scope.addresses().compare(unit.outline().id());
        CompareTable table = new CompareTable(unit, path);
        View view = new View(
                unit.outline().name(),
                Addresses.relative(path, scope.addresses().unit(unit.outline().id())),
                table.columns(),
                table.rows(),
                table.singles(),
                !scope.config().expectedSections().isEmpty(),
                new HistoryTable(unit, path).years(),
                Comparability.notices(unit),
                LineageView.of(scope, unit.outline(), path),
                Sample.all(scope.texts()),
                unit.plans().href(path));
        return scope.pages()
                .page(
                        path,
                        Template.COMPARE,
                        scope.texts().text("compare.title", unit.outline().name()),
                        scope.crumbs(unit.outline()),
                        scope.texts().text("compare.here"),
                        view);
    }

    /**
     * What the template shows.
     *
     * @param structured whether the collection has sections of its own
     * @param history each report as a whole against the one before
     * @param notices where the years cannot be compared, or not in full
     * @param kin units that it was made from and that were made from it
     * @param samples what strips are made of
     * @param plan what became of the unit's plans, null where there is none
     */
    record View(
            String unit,
            String unitHref,
            List<CompareTable.Column> columns,
            List<CompareTable.Row> rows,
            List<CompareTable.Single> singles,
            boolean structured,
            List<HistoryTable.Year> history,
            List<String> notices,
            List<LineageView.Kin> kin,
            List<Sample> samples,
            @Nullable String plan) {}

    /** A kind of passage as strips show it. */
    record Sample(SafeString mark, String text) {

        static List<Sample> all(Texts texts) {
            return List.of(
                    new Sample(Strip.sample(Kind.KEPT), texts.text("compare.show.kept")),
                    new Sample(Strip.sample(Kind.EDITED), texts.text("compare.show.edited")),
                    new Sample(Strip.sample(Kind.MOVED), texts.text("compare.show.moved")),
                    new Sample(Strip.sample(Kind.ADDED), texts.text("compare.show.added")));
        }
    }
}
