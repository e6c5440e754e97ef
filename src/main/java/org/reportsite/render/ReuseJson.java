package org.reportsite.render;

import org.jspecify.annotations.Nullable;
import org.reportsite.check.report.VisibleJson;
import org.reportsite.reuse.Passage;
import org.reportsite.site.CollectionReuse;
import org.reportsite.site.ReportSummary;
import tools.jackson.core.JsonGenerator;

/** Writes {@code reuse.json}: the passages that reports share as data. */
final class ReuseJson {

    private ReuseJson() {}

    /** The file's bytes: UTF-8, one line. Similarities have three decimals at most. */
    static byte[] write(CollectionReuse reuse) {
        return VisibleJson.file(json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("pairs");
            for (CollectionReuse.Pair pair : reuse.pairs()) {
                pair.passages().forEach(passage -> passage(json, pair, passage));
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void passage(JsonGenerator json, CollectionReuse.Pair pair, Passage passage) {
        json.writeStartObject();
        side(json, "from", pair.from(), passage.from());
        side(json, "to", pair.to(), passage.to());
        json.writeNumberProperty("similarity", Similarity.rounded(passage.similarity()));
        json.writeStringProperty("kind", passage.kind().id());
        json.writeEndObject();
    }

    private static void side(JsonGenerator json, String name, ReportSummary report, Passage.Side side) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("unit", report.unit());
        json.writeNumberProperty("year", report.year());
        json.writeStringProperty("section", section(report, side));
        json.writeStringProperty("text", side.text());
        json.writeEndObject();
    }

    /** What the section is compared under, null for opening and closing. */
    private static @Nullable String section(ReportSummary report, Passage.Side side) {
        return side.section() == Passage.Side.NO_SECTION
                ? null
                : report.sections().get(side.section()).group();
    }
}
