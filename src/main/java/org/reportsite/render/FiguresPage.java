package org.reportsite.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reportsite.collection.FigureConfig;
import org.reportsite.figure.FigureSeries;
import org.reportsite.figure.FigureSeries.UnitValues;
import org.reportsite.site.Addresses;
import org.reportsite.site.Submissions;
import org.reportsite.site.UnitOutline;
import org.reportsite.text.Slugs;

/** Figures of a collection over units and years: a table each, and a chart where few units give it. */
final class FiguresPage {

    private static final String ANCHOR = "f-";

    /** With more units names are to be found by typing. */
    private static final int FEW_UNITS = 12;

    private final Scope scope;
    private final String path;
    private final boolean isExact;
    private final FigureTexts texts;

    /**
     * A page of figures.
     *
     * @param path its address
     * @param isExact whether a value leads to its place in the report, else to the report
     */
    FiguresPage(Scope scope, String path, boolean isExact) {
        this.scope = scope;
        this.path = path;
        this.isExact = isExact;
        this.texts = new FigureTexts(scope.texts());
    }

    /** The page of all figures of the collection. */
    Page all(List<FigureSeries> series) {
        List<FigureView> figures = new ArrayList<>();
        Set<String> anchors = new HashSet<>();
        for (FigureSeries one : series) {
            figures.add(figure(one, ANCHOR + Slugs.unique(Slugs.of(one.id()), anchors)));
        }
        String here = scope.texts().text("nav.figures");
        return page(scope.texts().text("figures.title"), scope.crumbs(), here, view(series, figures, true));
    }

    /** The page of one figure. */
    Page one(FigureSeries one) {
        List<NavItem> crumbs = new ArrayList<>(scope.crumbs());
        crumbs.add(
                new NavItem(scope.texts().text("nav.figures"), scope.addresses().figures(), null));
        View view = view(List.of(one), List.of(figure(one, ANCHOR + Slugs.of(one.id()))), false);
        return page(scope.texts().text("figures.title.one", one.title()), crumbs, one.title(), view);
    }

    private Page page(String title, List<NavItem> crumbs, String here, View view) {
        return scope.pages().page(path, Template.FIGURES, title, crumbs, here, view);
    }

    private View view(List<FigureSeries> series, List<FigureView> figures, boolean all) {
        return new View(
                Addresses.relative(path, scope.addresses().figuresCsv()),
                all,
                series.stream().anyMatch(one -> one.units().size() > FEW_UNITS),
                figures,
                all ? unknown(series) : "");
    }

    /** The titles of the figures that are asked for and that no report gives. */
    private String unknown(List<FigureSeries> series) {
        Set<String> given = series.stream().map(FigureSeries::id).collect(Collectors.toSet());
        return scope.config().figures().stream()
                .filter(figure -> !given.contains(figure.id()))
                .map(FigureConfig::title)
                .distinct()
                .collect(Collectors.joining(scope.texts().text("list.separator")));
    }

    private FigureView figure(FigureSeries one, String anchor) {
        List<Integer> years = years(one);
        FigureChart chart = new FigureChart(one, years, scope.texts());
        List<FigureChart.Panel> panels = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        Map<String, UnitValues> given =
                one.units().stream().collect(Collectors.toMap(UnitValues::unit, Function.identity()));
        for (UnitOutline unit : scope.outline().units()) {
            UnitValues values = given.get(unit.id());
            if (values != null) {
                rows.add(row(one, unit, values, Submissions.newestFirst(years)));
                if (chart.isUseful()) {
                    panels.add(chart.panel(values, unit.name()));
                }
            }
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
                Scope.otherNames(unit.name(), unit.id()),
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
     * @param all whether these are all figures of the collection
     * @param large whether there are enough units to search among
     * @param unknown the figures that no report gives, empty where there are none
     */
    record View(String csv, boolean all, boolean large, List<FigureView> figures, String unknown) {}

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
     * @param otherNames what else it is looked for by, null for nothing
     */
    record Row(String unit, @Nullable String otherNames, String href, List<Cell> cells) {}

    /**
     * A unit in a year.
     *
     * @param href where its value stands, null where there is none
     * @param silent whether there is a report and it doesn't give it
     */
    record Cell(String text, @Nullable String href, boolean silent, List<String> notes) {}
}
