package org.reportsite.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reportsite.figure.FigureMoves.Move;
import org.reportsite.figure.FigureSeries;
import org.reportsite.site.Addresses;
import org.reportsite.site.UnitOutline;

/** The figures that moved most in a year, with links from the page they are listed on. */
final class ChangedFigures {

    private static final int SHOWN = 20;
    private static final BigDecimal TEN = BigDecimal.TEN;

    private final Scope scope;
    private final String page;
    private final List<Move> moves;
    private final Map<String, UnitOutline> units;

    /**
     * The figures of a page.
     *
     * @param moves those that moved, the most first
     */
    ChangedFigures(Scope scope, String page, List<Move> moves) {
        this.scope = scope;
        this.page = page;
        this.moves = moves;
        this.units = scope.outline().units().stream().collect(Collectors.toMap(UnitOutline::id, Function.identity()));
    }

    List<Row> shown() {
        return moves.stream().limit(SHOWN).map(this::row).toList();
    }

    /** How many more moved. */
    int more() {
        return Math.max(0, moves.size() - SHOWN);
    }

    private Row row(Move move) {
        UnitOutline unit = units.get(move.unit());
        return new Row(
                move.series().title(),
                unit == null ? move.unit() : unit.name(),
                value(move, move.from()),
                value(move, move.to()),
                change(move));
    }

    private Link value(Move move, FigureSeries.Value value) {
        String report = scope.addresses().report(move.unit(), value.report());
        String anchor = value.anchor();
        return new Link(
                FigureTexts.shown(move.series(), value),
                anchor == null ? Addresses.relative(page, report) : Addresses.relative(page, report, anchor));
    }

    /** How much it rose or fell: of percentages in points, of others in per cent, below ten of which the tenths too. */
    private String change(Move move) {
        BigDecimal points = move.points();
        if (points != null) {
            String size = FigureTexts.grouped(points.abs());
            return scope.texts()
                    .text(points.signum() > 0 ? "changes.figure.rise.points" : "changes.figure.fall.points", size);
        }
        BigDecimal percent = move.percent();
        if (percent == null) {
            return scope.texts().text("changes.figure.from.zero");
        }
        int decimals = percent.abs().compareTo(TEN) < 0 ? 1 : 0;
        String size = FigureTexts.grouped(percent.abs().setScale(decimals, RoundingMode.HALF_UP));
        return percent.signum() > 0
                ? scope.texts().text("changes.figure.rise", size)
                : scope.texts().text("changes.figure.fall", size);
    }

    /** A figure of a unit in the year before and in the year. */
    record Row(String title, String unit, Link before, Link after, String change) {}
}
