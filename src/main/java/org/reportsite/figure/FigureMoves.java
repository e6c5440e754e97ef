package org.reportsite.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportsite.figure.FigureSeries.UnitValues;
import org.reportsite.figure.FigureSeries.Value;

/** Finds the figures that moved most from one year to another. */
public final class FigureMoves {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private FigureMoves() {}

    /**
     * The figures that differ, those that moved most first: twice as much moved as far as half as much; what was or becomes
     * nothing moved furthest. Values that are in another measure than their series are left out.
     */
    public static List<Move> between(int before, int after, List<FigureSeries> all) {
        List<Move> moves = new ArrayList<>();
        for (FigureSeries series : all) {
            for (UnitValues unit : series.units()) {
                move(series, unit, before, after).ifPresent(moves::add);
            }
        }
        // A stable sort: of equal ones the order of the collection.
        moves.sort(Comparator.comparingDouble(Move::extent).reversed());
        return moves;
    }

    private static Optional<Move> move(FigureSeries series, UnitValues unit, int before, int after) {
        Value from = unit.of(before).orElse(null);
        Value to = unit.of(after).orElse(null);
        BigDecimal was = from == null ? null : from.value();
        BigDecimal is = to == null ? null : to.value();
        if (from == null || to == null || was == null || is == null || was.compareTo(is) == 0) {
            return Optional.empty();
        }
        BigDecimal least = was.abs().min(is.abs());
        double extent = least.signum() == 0
                ? Double.POSITIVE_INFINITY
                : is.subtract(was).abs().divide(least, MathContext.DECIMAL64).doubleValue();
        BigDecimal points = Measure.of(series.measure()).isShare() ? is.subtract(was) : null;
        return Optional.of(new Move(series, unit.unit(), from, to, percent(was, is), points, extent));
    }

    private static @Nullable BigDecimal percent(BigDecimal was, BigDecimal is) {
        return was.signum() == 0 ? null : is.subtract(was).multiply(HUNDRED).divide(was.abs(), MathContext.DECIMAL64);
    }

    /**
     * A figure of one unit.
     *
     * @param percent how much it rose (or, below zero, fell), in percent of the earlier value; null where that is zero
     * @param points of a figure that is itself a percentage, how many percentage points it rose, or, below zero, fell: per cent
     *     of per cent mislead; null of other figures
     * @param extent the difference as a multiple of the value nearer to zero
     */
    public record Move(
            FigureSeries series,
            String unit,
            Value from,
            Value to,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal points,
            double extent) {}
}
