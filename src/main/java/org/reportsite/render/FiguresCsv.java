package org.reportsite.render;

import java.math.BigDecimal;
import java.util.List;
import org.reportsite.figure.FigureSeries;
import org.reportsite.site.UnitOutline;

/** Writes {@code figures.csv}: a collection's figures as a table for spreadsheets, one value a row. */
final class FiguresCsv {

    private final Scope scope;
    private final List<FigureSeries> series;
    private final FigureTexts texts;
    private final Csv csv = new Csv();

    FiguresCsv(Scope scope, List<FigureSeries> series) {
        this.scope = scope;
        this.series = series;
        this.texts = new FigureTexts(scope.texts());
    }

    Page page() {
        csv.row(List.of(
                text("figures.csv.title"),
                text("figures.csv.id"),
                text("figures.csv.unit"),
                text("figures.csv.unit.id"),
                text("figures.csv.year"),
                text("figures.csv.value"),
                text("figures.csv.measure"),
                text("figures.csv.written"),
                text("figures.csv.report"),
                text("figures.csv.page"),
                text("figures.csv.notes")));
        for (FigureSeries one : series) {
            for (UnitOutline unit : scope.outline().units()) {
                one.unit(unit.id()).ifPresent(values -> values.values().forEach(value -> row(one, unit, value)));
            }
        }
        return new Page(scope.addresses().figuresCsv(), csv.bytes());
    }

    private String text(String key) {
        return scope.texts().text(key);
    }

    private void row(FigureSeries one, UnitOutline unit, FigureSeries.Value value) {
        BigDecimal number = value.value();
        csv.row(List.of(
                one.title(),
                one.id(),
                unit.name(),
                unit.id(),
                String.valueOf(value.year()),
                number == null ? "" : number.toPlainString(),
                number == null ? value.unit() : one.measure(),
                texts.written(one, value),
                String.valueOf(value.report()),
                scope.addresses().report(unit.id(), value.report()),
                String.join(text("sections.separator"), texts.notes(one, value))));
    }
}
