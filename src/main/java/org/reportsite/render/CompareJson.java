package org.reportsite.render;

import org.jspecify.annotations.Nullable;
import org.reportsite.check.report.VisibleJson;
import org.reportsite.compare.SectionComparison;
import org.reportsite.compare.SectionComparison.Cell;
import org.reportsite.compare.SectionComparison.Change;
import org.reportsite.compare.SectionComparison.PointChange;
import org.reportsite.compare.SectionComparison.PointText;
import org.reportsite.compare.SectionComparison.SentenceChange;
import org.reportsite.compare.UnitComparison;
import tools.jackson.core.JsonGenerator;

/** Writes {@code compare.json}: a unit's comparison as data. */
public final class CompareJson {

    private CompareJson() {}

    /** The file's bytes: UTF-8, one line. Similarities have three decimals at most. */
    public static byte[] write(UnitComparison comparison) {
        return VisibleJson.file(json -> {
            json.writeStartObject();
            json.writeStringProperty("unit", comparison.unit());
            json.writeArrayPropertyStart("years");
            comparison.years().forEach(json::writeNumber);
            json.writeEndArray();
            json.writeArrayPropertyStart("sections");
            comparison.sections().forEach(section -> section(json, section));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void section(JsonGenerator json, SectionComparison section) {
        json.writeStartObject();
        json.writeStringProperty("id", section.id());
        json.writeStringProperty("group", section.group());
        json.writeStringProperty("title", section.title());
        json.writeArrayPropertyStart("cells");
        section.cells().forEach(cell -> cell(json, cell));
        json.writeEndArray();
        json.writeArrayPropertyStart("changes");
        section.changes().forEach(change -> change(json, change));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void cell(JsonGenerator json, Cell cell) {
        json.writeStartObject();
        json.writeNumberProperty("year", cell.year());
        json.writeBooleanProperty("present", cell.present());
        json.writeStringProperty("anchor", cell.anchor());
        json.writeNumberProperty("characters", cell.characters());
        json.writeArrayPropertyStart("points");
        for (PointText point : cell.points()) {
            json.writeStartObject();
            json.writeStringProperty("label", point.label());
            json.writeStringProperty("lead", point.lead());
            json.writeStringProperty("text", point.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void change(JsonGenerator json, Change change) {
        json.writeStartObject();
        json.writeNumberProperty("from", change.from());
        json.writeNumberProperty("to", change.to());
        json.writeNumberProperty("similarity", Similarity.rounded(change.similarity()));
        json.writeArrayPropertyStart("points");
        change.points().forEach(point -> point(json, point));
        json.writeEndArray();
        json.writeArrayPropertyStart("sentences");
        change.sentences().forEach(sentence -> sentence(json, sentence));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void point(JsonGenerator json, PointChange point) {
        json.writeStartObject();
        index(json, "from", point.from());
        index(json, "to", point.to());
        json.writeNumberProperty("similarity", Similarity.rounded(point.similarity()));
        json.writeStringProperty("kind", point.kind().id());
        json.writeEndObject();
    }

    private static void index(JsonGenerator json, String name, @Nullable Integer index) {
        if (index == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, index);
        }
    }

    private static void sentence(JsonGenerator json, SentenceChange sentence) {
        json.writeStartObject();
        json.writeStringProperty("kind", sentence.kind().id());
        json.writeStringProperty("from", sentence.from());
        json.writeStringProperty("to", sentence.to());
        json.writeEndObject();
    }
}
