package org.reportsite.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reportsite.figure.CollectionFigures.Entry;

/** Finds what to look at in a unit's values. */
final class Marks {

    private Marks() {}

    /** The values of a unit in a measure, ascending by year, with their marks. */
    static List<FigureSeries.Value> values(String measure, Map<Integer, Entry> years) {
        List<FigureSeries.Value> values = new ArrayList<>();
        FigureSeries.@Nullable Value last = null;
        for (Map.Entry<Integer, Entry> year : new TreeMap<>(years).entrySet()) {
            Figure figure = year.getValue().figure();
            BigDecimal number = figure.in(measure).orElse(null);
            FigureSeries.Value value = new FigureSeries.Value(
                    figure.year(),
                    number,
                    figure.text(),
                    figure.unit(),
                    year.getValue().report().year(),
                    figure.anchor(),
                    marks(figure, number, last));
            values.add(value);
            last = number == null ? last : value;
        }
        return values;
    }

    private static List<Mark> marks(Figure figure, @Nullable BigDecimal value, FigureSeries.@Nullable Value last) {
        if (value == null) {
            return List.of(new Mark(Mark.Kind.OTHER_MEASURE, figure.year()));
        }
        List<Mark> marks = new ArrayList<>();
        BigDecimal before = last == null ? null : last.value();
        if (last == null || before == null) {
            return marks;
        }
        if (!figure.unit().isEmpty() && !last.unit().isEmpty() && !isSame(figure.unit(), last.unit())) {
            marks.add(new Mark(Mark.Kind.CONVERTED, last.year()));
        }
        if (value.signum() * before.signum() > 0) {
            BigDecimal now = value.abs();
            if (now.compareTo(before.abs().multiply(BigDecimal.TEN)) >= 0) {
                marks.add(new Mark(Mark.Kind.TENFOLD, last.year()));
            } else if (now.multiply(BigDecimal.TEN).compareTo(before.abs()) <= 0) {
                marks.add(new Mark(Mark.Kind.TENTH, last.year()));
            }
        }
        if (value.compareTo(before) == 0 && last.year() == figure.year() - 1) {
            marks.add(new Mark(Mark.Kind.UNCHANGED, last.year()));
        }
        return marks;
    }

    private static boolean isSame(String unit, String other) {
        return Measure.of(unit).equals(Measure.of(other));
    }
}
