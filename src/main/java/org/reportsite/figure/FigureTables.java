package org.reportsite.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.reportsite.figure.TableHeads.Head;
import org.reportsite.report.Block;
import org.reportsite.report.Position;
import org.reportsite.report.Prose;
import org.reportsite.report.Report;

/**
 * Reads tables of figures: a column of items, a column of values or one a year, and perhaps one of units. A table whose
 * rows are years is read by its columns.
 */
final class FigureTables {

    /** So many values are read from one report; thousands are a data sheet, not figures to follow. */
    private static final int MOST = 1_000;

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_UNIT = 40;
    private static final int NONE = -1;

    private final int reportYear;
    private final List<Value> values = new ArrayList<>();

    private FigureTables(int reportYear) {
        this.reportYear = reportYear;
    }

    /**
     * A value of a table.
     *
     * @param title what its row is called, without the unit
     * @param year the year it is about
     * @param quantity the value, its unit from the cell, the row, the column or above the table
     * @param text as written
     */
    record Value(String title, int year, Quantity quantity, String text, Position at) {}

    /** The values of a report's tables, in reading order. Columns of years to come are plans, and left out. */
    static List<Value> of(Report report, int year) {
        FigureTables tables = new FigureTables(year);
        tables.walk(report.blocks());
        return List.copyOf(tables.values);
    }

    private void walk(List<Block> blocks) {
        String unit = "";
        for (Block block : blocks) {
            if (block instanceof Block.Table table) {
                read(grid(table), unit);
            } else if (block instanceof Block.ItemList list) {
                list.items().forEach(item -> walk(item.content()));
            } else if (block instanceof Block.Quote quote) {
                walk(quote.content());
            }
            unit = block instanceof Block.Paragraph paragraph
                    ? TableHeads.statedUnit(Prose.ofInline(paragraph.content()).text())
                            .orElse("")
                    : "";
        }
    }

    private static List<List<Prose>> grid(Block.Table table) {
        List<List<Prose>> grid = new ArrayList<>();
        grid.add(prose(table.header()));
        table.rows().forEach(row -> grid.add(prose(row)));
        return isByYears(grid) ? transposed(grid) : grid;
    }

    private static List<Prose> prose(List<Block.Cell> cells) {
        return cells.stream().map(cell -> Prose.ofInline(cell.content())).toList();
    }

    private static boolean isByYears(List<List<Prose>> grid) {
        return grid.size() > 1
                && head(grid.get(0), 0).isYears()
                && grid.stream().skip(1).allMatch(row -> head(row, 0).year().isPresent());
    }

    private static List<List<Prose>> transposed(List<List<Prose>> grid) {
        return IntStream.range(0, grid.get(0).size())
                .mapToObj(column -> grid.stream()
                        .map(row -> column < row.size() ? row.get(column) : Prose.ofInline(List.of()))
                        .toList())
                .toList();
    }

    private void read(List<List<Prose>> grid, String tableUnit) {
        List<Head> heads =
                grid.get(0).stream().map(cell -> TableHeads.head(cell.text())).toList();
        int items = items(heads);
        int units = first(heads, NONE, Head::isUnit);
        List<Integer> columns = columns(heads, items);
        if (items == NONE || items == units) {
            return;
        }
        for (List<Prose> row : grid.subList(1, grid.size())) {
            Head title = head(row, items);
            String unit = units == NONE ? "" : head(row, units).name();
            if (!title.name().isEmpty() && title.name().length() <= LONGEST_TITLE && !title.isTotal()) {
                columns.forEach(column -> add(
                        row,
                        column,
                        title,
                        firstOf(unit, title.unit(), heads.get(column).unit(), tableUnit),
                        heads));
            }
        }
    }

    private void add(List<Prose> row, int column, Head title, String unit, List<Head> heads) {
        int year = heads.get(column).year().orElse(reportYear);
        if (column >= row.size() || year > reportYear || values.size() >= MOST || unit.length() > LONGEST_UNIT) {
            return;
        }
        Prose cell = row.get(column);
        Quantity.read(cell.text())
                .filter(quantity -> quantity.unit().length() <= LONGEST_UNIT
                        && quantity.unit().chars().noneMatch(Character::isDigit))
                .ifPresent(quantity -> values.add(new Value(
                        title.name(), year, quantity.statedIn(unit), cell.text().strip(), cell.at(0))));
    }

    /** The columns of values: those of years, else the one that is called so. */
    private static List<Integer> columns(List<Head> heads, int items) {
        List<Integer> years = IntStream.range(0, heads.size())
                .filter(i -> i != items && heads.get(i).year().isPresent())
                .boxed()
                .toList();
        int value = first(heads, items, Head::isValue);
        return !years.isEmpty() ? years : value == NONE ? List.of() : List.of(value);
    }

    /** The column of items; where none is called so, and columns are years, the first. */
    private static int items(List<Head> heads) {
        int named = first(heads, NONE, Head::isItem);
        OptionalInt year = heads.stream()
                .skip(1)
                .flatMapToInt(head -> head.year().stream())
                .findFirst();
        boolean isFirst = year.isPresent()
                && heads.get(0).year().isEmpty()
                && !heads.get(0).isUnit();
        return named != NONE ? named : isFirst ? 0 : NONE;
    }

    private static int first(List<Head> heads, int not, Predicate<Head> kind) {
        return IntStream.range(0, heads.size())
                .filter(i -> i != not && kind.test(heads.get(i)))
                .findFirst()
                .orElse(NONE);
    }

    private static Head head(List<Prose> row, int column) {
        return TableHeads.head(column < row.size() ? row.get(column).text() : "");
    }

    private static String firstOf(String... units) {
        for (String unit : units) {
            if (!unit.isEmpty()) {
                return unit;
            }
        }
        return "";
    }
}
