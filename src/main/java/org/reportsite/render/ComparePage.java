package org.reportsite.render;

import java.util.List;
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
                !scope.config().expectedSections().isEmpty());
        return scope.pages()
                .page(
                        path,
                        "compare",
                        scope.texts().text("compare.title", unit.outline().name()),
                        scope.crumbs(unit.outline()),
                        scope.texts().text("compare.here"),
                        view);
    }

    /**
     * What the template shows.
     *
     * @param structured whether the collection has sections of its own
     */
    record View(
            String unit,
            String unitHref,
            List<CompareTable.Column> columns,
            List<CompareTable.Row> rows,
            List<CompareTable.Single> singles,
            boolean structured) {}
}
