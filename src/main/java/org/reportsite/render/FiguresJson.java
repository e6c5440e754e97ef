package org.reportsite.render;

import java.math.BigDecimal;
import java.util.List;
import org.reportsite.check.report.VisibleJson;
import org.reportsite.figure.FigureSeries;
import org.reportsite.site.Addresses;
import tools.jackson.core.JsonGenerator;

/** Writes {@code figures.json}: a collection's figures as data. Values that are not in their series' measure are left out. */
final class FiguresJson {

    private final JsonGenerator json;
    private final Addresses addresses;

    private FiguresJson(JsonGenerator json, Addresses addresses) {
        this.json = json;
        this.addresses = addresses;
    }

    static Page of(Addresses addresses, List<FigureSeries> all) {
        byte[] content = VisibleJson.file(json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("series");
            all.forEach(new FiguresJson(json, addresses)::series);
            json.writeEndArray();
            json.writeEndObject();
        });
        return new Page(addresses.figuresJson(), content);
    }

    private void series(FigureSeries series) {
        json.writeStartObject();
        json.writeStringProperty("id", series.id());
        json.writeStringProperty("title", series.title());
        json.writeStringProperty("measure", series.measure());
        json.writeArrayPropertyStart("points");
        series.units().forEach(unit -> unit.values().forEach(value -> point(unit.unit(), value)));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void point(String unit, FigureSeries.Value point) {
        BigDecimal value = point.value();
        if (value == null) {
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("unit", unit);
        json.writeNumberProperty("year", point.year());
        // Without an exponent, which not every reader expects.
        json.writeNumberProperty("value", value.setScale(Math.max(0, value.scale())));
        json.writeStringProperty("page", addresses.report(unit, point.report()));
        json.writeStringProperty("anchor", point.anchor());
        json.writeEndObject();
    }
}
