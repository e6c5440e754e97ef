package org.reportsite.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.reportsite.figure.FigureSeries;
import org.reportsite.figure.FigureSeries.UnitValues;

/**
 * A chart of a figure: a panel of bars a unit, all on one scale, so that nothing is told by colour. Where values or years
 * have no room for a label each, the last, the first and the extreme ones have theirs; the table beside it has all.
 */
final class FigureChart {

    /** More panels than this are no picture any more. */
    static final int MOST_UNITS = 9;

    private static final int TOP = 18;
    private static final int PLOT = 72;
    private static final int FOOT = 20;
    private static final int MARGIN = 14;
    private static final int WIDE = 640;
    private static final int NARROW = 260;
    private static final int LEAST_SLOT = 16;
    private static final int MOST_SLOT = 56;
    private static final double CHARACTER = 6.6;

    private final FigureSeries series;
    private final List<Integer> years;
    private final Texts texts;
    private final BigDecimal low;
    private final BigDecimal span;

    /**
     * A chart.
     *
     * @param years the years to show, ascending
     */
    FigureChart(FigureSeries series, List<Integer> years, Texts texts) {
        this.series = series;
        this.years = years;
        this.texts = texts;
        List<BigDecimal> values = values();
        this.low = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        this.span = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max).subtract(low);
    }

    /** Whether there is something to see: few units, and at least two values that can be compared. */
    boolean isUseful() {
        return series.units().size() <= MOST_UNITS && values().size() >= 2 && span.signum() > 0;
    }

    private List<BigDecimal> values() {
        return series.units().stream()
                .flatMap(unit -> unit.values().stream())
                .map(FigureSeries.Value::value)
                .filter(Objects::nonNull)
                .toList();
    }

    /** A unit's panel. */
    Panel panel(UnitValues unit, String name) {
        int slot = Math.max(
                LEAST_SLOT,
                Math.min(MOST_SLOT, (series.units().size() == 1 ? WIDE : NARROW) / Math.max(1, years.size())));
        List<Bar> bars = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        List<Label> feet = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            int year = years.get(i);
            int middle = MARGIN + i * slot + slot / 2;
            feet.add(new Label(middle, TOP + PLOT + FOOT - 4, String.valueOf(year)));
            FigureSeries.Value value = unit.of(year).orElse(null);
            BigDecimal number = value == null ? null : value.value();
            if (value != null && number != null) {
                Bar bar = bar(number, middle, slot, value.report() != year);
                bars.add(bar);
                labels.add(new Label(middle, bar.y() - 4, FigureTexts.grouped(number)));
                said.add(texts.text("figures.chart.value", String.valueOf(year), FigureTexts.shown(series, value)));
            }
        }
        return new Panel(
                name,
                texts.text("figures.chart", name, series.title()),
                String.join(texts.text("sections.separator"), said),
                2 * MARGIN + slot * years.size(),
                TOP + PLOT + FOOT,
                y(BigDecimal.ZERO),
                bars,
                fitting(labels),
                fitting(feet));
    }

    private Bar bar(BigDecimal number, int middle, int slot, boolean later) {
        int width = Math.max(LEAST_SLOT / 2, slot * 3 / 5);
        int zero = y(BigDecimal.ZERO);
        int end = y(number);
        return new Bar(middle - width / 2, Math.min(zero, end), width, Math.max(1, Math.abs(zero - end)), later);
    }

    private int y(BigDecimal number) {
        BigDecimal share = number.subtract(low).divide(span, 4, RoundingMode.HALF_EVEN);
        return TOP
                + PLOT
                - share.multiply(BigDecimal.valueOf(PLOT))
                        .setScale(0, RoundingMode.HALF_EVEN)
                        .intValue();
    }

    /** As many labels as have room: first the last and the first, then the highest and the lowest, then from the left. */
    private static List<Label> fitting(List<Label> labels) {
        List<Label> order = new ArrayList<>();
        if (!labels.isEmpty()) {
            order.add(labels.get(labels.size() - 1));
            order.add(labels.get(0));
            labels.stream().min(Comparator.comparingInt(Label::y)).ifPresent(order::add);
            labels.stream().max(Comparator.comparingInt(Label::y)).ifPresent(order::add);
            order.addAll(labels);
        }
        List<Label> placed = new ArrayList<>();
        for (Label label : order) {
            if (placed.stream().noneMatch(label::touches)) {
                placed.add(label);
            }
        }
        return placed;
    }

    /**
     * A unit's panel, in pixels.
     *
     * @param title what it shows
     * @param description its values in words
     * @param base where zero is
     * @param labels the values
     * @param years the years
     */
    record Panel(
            String name,
            String title,
            String description,
            int width,
            int height,
            int base,
            List<Bar> bars,
            List<Label> labels,
            List<Label> years) {}

    /**
     * A bar.
     *
     * @param later whether a later report tells it
     */
    record Bar(int x, int y, int width, int height, boolean later) {}

    /**
     * A text.
     *
     * @param x its middle
     * @param y its base line
     */
    record Label(int x, int y, String text) {

        boolean touches(Label other) {
            return Math.abs(x - other.x) < (text.length() + other.text.length()) * CHARACTER / 2 + 4;
        }
    }
}
