package org.reportsite.render;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reportsite.compare.SectionComparison;
import org.reportsite.site.Addresses;
import org.reportsite.site.ChangeCount;

/** A unit's sections by years, the newest year first, with links from the page it stands on. */
final class CompareTable {

    private final UnitScope unit;
    private final String page;

    CompareTable(UnitScope unit, String page) {
        this.unit = unit;
        this.page = page;
    }

    List<Column> columns() {
        return unit.years().stream()
                .map(year -> new Column(
                        String.valueOf(year),
                        Addresses.relative(
                                page,
                                unit.scope().addresses().report(unit.outline().id(), year))))
                .toList();
    }

    List<Row> rows() {
        return unit.comparison().sections().stream().map(this::row).toList();
    }

    private Row row(SectionComparison section) {
        Map<Integer, SectionComparison.Cell> cells =
                section.cells().stream().collect(Collectors.toMap(SectionComparison.Cell::year, Function.identity()));
        String comparison = unit.comparisonPages().get(section.group());
        return new Row(
                section.title(),
                comparison == null ? null : Addresses.relative(page, comparison),
                section.id() != null,
                unit.years().stream()
                        .map(year -> cell(section, year, cells.get(year)))
                        .toList());
    }

    private Cell cell(SectionComparison section, int year, SectionComparison.@Nullable Cell cell) {
        if (cell == null || cell.anchor() == null) {
            return Cell.absent(isRequired(section, year));
        }
        String report = unit.scope().addresses().report(unit.outline().id(), year);
        return new Cell(
                Addresses.relative(page, report, cell.anchor()),
                cell.characters(),
                cell.points().size(),
                ChangeCount.upTo(section, year).map(ChangeCount::keptPercent).orElse(null),
                false);
    }

    private boolean isRequired(SectionComparison section, int year) {
        return unit.scope().config().expectedSections().stream()
                .filter(expected -> expected.id().equals(section.id()))
                .anyMatch(expected -> expected.isRequiredIn(year));
    }

    /** A year. */
    record Column(String year, String href) {}

    /**
     * A section.
     *
     * @param href its comparison, null where it has no such page
     * @param expected whether it is one of the collection's sections
     */
    record Row(String title, @Nullable String href, boolean expected, List<Cell> cells) {}

    /**
     * A section in one year.
     *
     * @param href the section on the report's page, null where the report has no such section
     * @param kept share of its sentences that stood in the year before, in percent; null where there is none to compare
     * @param missing whether it is absent and required
     */
    record Cell(
            @Nullable String href,
            int characters,
            int points,
            @Nullable Integer kept,
            boolean missing) {

        static Cell absent(boolean required) {
            return new Cell(null, 0, 0, null, required);
        }
    }
}
