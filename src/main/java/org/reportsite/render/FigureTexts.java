package org.reportsite.render;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reportsite.figure.FigureSeries;
import org.reportsite.figure.Mark;

/** Says in words what there is to a value. */
final class FigureTexts {

    /** A longer unit stands above the table only. */
    private static final int SHORT_UNIT = 4;

    private static final int GROUP = 3;

    /** Says % before the number. */
    private static final String PER_HUNDRED = "百分之";

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern GROUPING = Pattern.compile("[,\\s]");

    private final Texts texts;

    FigureTexts(Texts texts) {
        this.texts = texts;
    }

    /** A value with its unit where that is short: {@code 2,050万元}; as written where it is in another measure. */
    static String shown(FigureSeries series, FigureSeries.Value value) {
        BigDecimal number = value.value();
        if (number == null) {
            return withUnit(value);
        }
        return grouped(number) + (series.measure().length() <= SHORT_UNIT ? series.measure() : "");
    }

    /** A number with its thousands parted, whatever its length: {@code 12,345.678}. */
    static String grouped(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder grouped = new StringBuilder(plain);
        for (int i = (point < 0 ? plain.length() : point) - GROUP; i > 0; i -= GROUP) {
            grouped.insert(i, ',');
        }
        return (number.signum() < 0 ? "-" : "") + grouped;
    }

    /** The value as its report has it, with its unit where that stands elsewhere, at the head of a table. */
    private static String withUnit(FigureSeries.Value value) {
        String unit = value.unit();
        boolean isWord = !unit.isEmpty() && unit.charAt(0) < 0x80 && Character.isLetter(unit.charAt(0));
        return isWhole(value) ? value.text() : value.text() + (isWord ? " " : "") + unit;
    }

    private static boolean isWhole(FigureSeries.Value value) {
        String text = value.text();
        return value.unit().isEmpty() || plain(text).contains(plain(value.unit())) || text.contains(PER_HUNDRED);
    }

    /**
     * The value exactly as its report has it. Where its unit stands elsewhere, at the head of a table, and isn't that of the
     * series, that is told apart from it.
     */
    String written(FigureSeries series, FigureSeries.Value value) {
        boolean isClear = isWhole(value) || plain(value.unit()).equals(plain(series.measure()));
        return isClear ? value.text() : texts.text("figures.written.unit", value.text(), value.unit());
    }

    /** What is to be said of a value: how it is written, where that is not the same, which report has it, its marks. */
    List<String> notes(FigureSeries series, FigureSeries.Value value) {
        List<String> notes = new ArrayList<>();
        if (isWrittenOtherwise(series, value)) {
            notes.add(texts.text("figures.written", written(series, value)));
        }
        if (value.report() != value.year()) {
            notes.add(texts.text("figures.later", String.valueOf(value.report())));
        }
        value.marks().forEach(mark -> notes.add(text(mark)));
        return notes;
    }

    private static boolean isWrittenOtherwise(FigureSeries series, FigureSeries.Value value) {
        @Nullable BigDecimal number = value.value();
        if (number == null) {
            return false;
        }
        String text = plain(value.text());
        String unit = plain(value.unit().isEmpty() ? series.measure() : value.unit());
        String figure = text.endsWith(unit) ? text.substring(0, text.length() - unit.length()) : text;
        return !isNumber(figure, number) || !unit.equals(plain(series.measure()));
    }

    private static boolean isNumber(String text, BigDecimal number) {
        return NUMBER.matcher(text).matches() && new BigDecimal(text).compareTo(number) == 0;
    }

    private static String plain(String text) {
        return GROUPING.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    private String text(Mark mark) {
        String since = String.valueOf(mark.since());
        return switch (mark.kind()) {
            case TENFOLD -> texts.text("figures.tenfold", since);
            case TENTH -> texts.text("figures.tenth", since);
            case UNCHANGED -> texts.text("figures.unchanged");
            case CONVERTED -> texts.text("figures.converted", since);
            case OTHER_MEASURE -> texts.text("figures.incomparable");
        };
    }
}
