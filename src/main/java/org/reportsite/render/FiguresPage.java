package org.reportsite.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.reportsite.figure.FigureSeries;
import org.reportsite.figure.FigureSeries.UnitValues;
import org.reportsite.site.Addresses;
import org.reportsite.site.Submissions;
import org.reportsite.site.UnitOutline;
import org.reportsite.text.Slugs;

/** The figures of a collection over units and years: a table each, and a chart where few units give it. */
final class FiguresPage {

    private static final String ANCHOR = "f-";

    /** With more units names are to be found by typing. */
    private static final int FEW_UNITS = 12;

    /** With more cells links lead to the report, not to the place in it: anchors are most of the page then. */
    private static final int MANY_CELLS = 1_500;

    private final Scope scope;
    private final List<FigureSeries> series;
    private final FigureTexts texts;
    private final String path;
    private final boolean isLarge;
    private final boolean isExact;

    FiguresPage(Scope scope, List<FigureSeries> series) {
        this.scope = scope;
        this.series = series;
        this.texts = new FigureTexts(scope.texts());
        this.path = scope.addresses().figures();
        this.isLarge = series.stream().anyMatch(one -> one.units().size() > FEW_UNITS);
        this.isExact = series.stream()
                        .flatMap(one -> one.units().stream())
                        .mapToInt(unit -> unit.values().size())
                        .sum()
                <= MANY_CELLS;
    }

    Page page() {
        String title = scope.texts().text("figures.title");
        return scope.pages()
                .page(path, "figures", title, scope.crumbs(), scope.texts().text("nav.figures"), view());
    }

    private View view() {
        List<FigureView> figures = new ArrayList<>();
        Set<String> anchors = new HashSet<>();
        for (FigureSeries one : series) {
            figures.add(figure(one, ANCHOR + Slugs.unique(Slugs.of(one.id()), anchors)));
        }
        return new View(Addresses.relative(path, scope.addresses().figuresCsv()), isLarge, figures);
    }

    private FigureView figure(FigureSeries one, String anchor) {
        List<Integer> years = years(one);
        FigureChart chart = new FigureChart(one, years, scope.texts());
        List<FigureChart.Panel> panels = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (UnitOutline unit : scope.outline().units()) {
            one.unit(unit.id()).ifPresent(values -> {
                rows.add(row(one, unit, values, Submissions.newestFirst(years)));
                if (chart.isUseful()) {
                    panels.add(chart.panel(values, unit.name()));
                }
            });
        }
        return new FigureView(
                anchor,
                Addresses.encode(anchor),
                one.title(),
                one.measure(),
                panels,
                Submissions.newestFirst(years).stream().map(String::valueOf).toList(),
                rows,
                scope.outline().units().size() - rows.size());
    }

    /** The years from the first value on: those with a value, and the collection's, ascending. */
    private List<Integer> years(FigureSeries one) {
        TreeSet<Integer> years = new TreeSet<>();
        one.units().forEach(unit -> unit.values().forEach(value -> years.add(value.year())));
        int first = years.first();
        scope.outline().years().stream().filter(year -> year > first).forEach(years::add);
        return List.copyOf(years);
    }

    private Row row(FigureSeries one, UnitOutline unit, UnitValues values, List<Integer> years) {
        return new Row(
                unit.name(),
                Scope.unless(unit.name(), unit.id()),
                Addresses.relative(path, scope.addresses().unit(unit.id())),
                years.stream()
                        .map(year -> values.of(year)
                                .map(value -> cell(one, unit, value))
                                .orElseGet(() -> new Cell("", null, unit.years().contains(year), List.of())))
                        .toList());
    }

    private Cell cell(FigureSeries one, UnitOutline unit, FigureSeries.Value value) {
        String page = scope.addresses().report(unit.id(), value.report());
        String anchor = value.anchor();
        return new Cell(
                FigureTexts.shown(one, value),
                anchor == null || !isExact ? Addresses.relative(path, page) : Addresses.relative(path, page, anchor),
                false,
                texts.notes(one, value));
    }

    /**
     * What the template shows.
     *
     * @param csv the table to download
     * @param large whether there are enough units to search among
     */
    record View(String csv, boolean large, List<FigureView> figures) {}

    /**
     * A figure.
     *
     * @param fragment its anchor as part of an address
     * @param panels its chart, none where there are too many units or too few values
     * @param years the columns, the newest first
     * @param silent how many units never give it
     */
    record FigureView(
            String anchor,
            String fragment,
            String title,
            String measure,
            List<FigureChart.Panel> panels,
            List<String> years,
            List<Row> rows,
            int silent) {}

    /**
     * A unit.
     *
     * @param id its id where that is not its name, else null
     */
    record Row(String unit, @Nullable String id, String href, List<Cell> cells) {}

    /**
     * A unit in a year.
     *
     * @param href where its value stands, null where there is none
     * @param silent whether there is a report and it doesn't give it
     */
    record Cell(String text, @Nullable String href, boolean silent, List<String> notes) {}
}
