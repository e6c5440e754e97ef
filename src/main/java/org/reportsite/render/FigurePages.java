package org.reportsite.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.reportsite.figure.FigureSeries;
import org.reportsite.figure.FigureSeries.Value;
import org.reportsite.figure.Mark;
import org.reportsite.site.Addresses;
import org.reportsite.text.Slugs;

/** The pages of a collection's figures: one for all, or where that is too much to load, one each and a list of them. */
final class FigurePages {

    /** With more values links lead to the report, not to the place in it: anchors are most of the page then. */
    private static final int MANY_VALUES = 1_500;
    /** With more values than that each figure has a page of its own. */
    private static final int TOO_MANY_VALUES = 6_000;

    private final Scope scope;
    private final List<FigureSeries> series;

    FigurePages(Scope scope, List<FigureSeries> series) {
        this.scope = scope;
        this.series = series;
    }

    /** Paths of the pages, the one that leads to the others first; none where there are no figures. */
    static List<String> paths(Addresses addresses, List<FigureSeries> series) {
        if (series.isEmpty()) {
            return List.of();
        }
        List<String> paths = new ArrayList<>(List.of(addresses.figures()));
        if (isApart(series)) {
            Set<String> slugs = new HashSet<>();
            series.forEach(one -> paths.add(addresses.figure(Slugs.unique(Slugs.of(one.id()), slugs))));
        }
        return paths;
    }

    List<Page> pages() {
        boolean isSmall = values(series) <= MANY_VALUES;
        return isApart(series)
                ? apart()
                : List.of(new FiguresPage(scope, scope.addresses().figures(), isSmall).all(series));
    }

    private static boolean isApart(List<FigureSeries> series) {
        return values(series) > TOO_MANY_VALUES && series.size() > 1;
    }

    private List<Page> apart() {
        List<Page> pages = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        List<String> paths = paths(scope.addresses(), series);
        for (int i = 0; i < series.size(); i++) {
            FigureSeries one = series.get(i);
            String path = paths.get(i + 1);
            pages.add(new FiguresPage(scope, path, values(one) <= MANY_VALUES).one(one));
            rows.add(row(one, path));
        }
        pages.add(list(rows));
        return pages;
    }

    private Page list(List<Row> rows) {
        String path = scope.addresses().figures();
        View view = new View(Addresses.relative(path, scope.addresses().figuresCsv()), rows);
        String title = scope.texts().text("figures.title");
        return scope.pages()
                .page(
                        path,
                        Template.FIGURES_LIST,
                        title,
                        scope.crumbs(),
                        scope.texts().text("nav.figures"),
                        view);
    }

    private Row row(FigureSeries one, String path) {
        int[] years = one.units().stream()
                .flatMap(unit -> unit.values().stream())
                .mapToInt(Value::year)
                .sorted()
                .toArray();
        return new Row(
                new Link(one.title(), Addresses.relative(scope.addresses().figures(), path)),
                one.measure(),
                one.units().size(),
                String.valueOf(years[0]),
                String.valueOf(years[years.length - 1]),
                count(one, Mark.Kind.TENFOLD, Mark.Kind.TENTH),
                count(one, Mark.Kind.UNCHANGED),
                count(one, Mark.Kind.CONVERTED, Mark.Kind.OTHER_MEASURE));
    }

    private static int values(List<FigureSeries> series) {
        return series.stream().mapToInt(FigurePages::values).sum();
    }

    private static int values(FigureSeries one) {
        return one.units().stream().mapToInt(unit -> unit.values().size()).sum();
    }

    private static int count(FigureSeries one, Mark.Kind... kinds) {
        List<Mark.Kind> counted = Arrays.asList(kinds);
        return (int) one.units().stream()
                .flatMap(unit -> unit.values().stream())
                .flatMap(value -> value.marks().stream())
                .filter(mark -> counted.contains(mark.kind()))
                .count();
    }

    /**
     * What the template shows.
     *
     * @param csv the table to download
     */
    record View(String csv, List<Row> figures) {}

    /**
     * A figure.
     *
     * @param units how many give it
     * @param from the first year with a value
     * @param to the last
     * @param jumps how often it is ten times the value before or a tenth of it
     * @param unchanged how often it is the same as the year before
     * @param measures how often it is written in another unit
     */
    record Row(Link link, String measure, int units, String from, String to, int jumps, int unchanged, int measures) {}
}
