package org.reportsite.check.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportsite.check.FindingOrder;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Messages;
import org.reportsite.diagnostic.Waived;
import tools.jackson.core.JsonGenerator;

/** Writes {@code check.json}: every finding, the waived ones too, one a line, in the order of the places. */
public final class CheckJson {

    private final Languages languages;

    /** A writer that tells each finding in its language. */
    public CheckJson(Languages languages) {
        this.languages = languages;
    }

    /** The file's bytes, UTF-8 with a line feed at the end. */
    public byte[] write(List<Finding> findings) {
        return JsonFile.of(json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("findings");
            findings.stream().sorted(FindingOrder.BY_PLACE).forEach(finding -> write(json, finding));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void write(JsonGenerator json, Finding finding) {
        Messages texts = languages.of(finding);
        Location at = finding.problem().location();
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("severity", finding.severity().id());
        json.writeStringProperty("file", at.file());
        json.writeNumberProperty("line", at.line());
        json.writeNumberProperty("column", at.column());
        json.writeStringProperty("message", texts.text(finding.problem().message()));
        json.writeStringProperty("hint", texts.text(finding.problem().hint()));
        text(json, "unit", finding.subject().unit());
        year(json, finding.subject().year());
        text(json, "section", finding.subject().section());
        waiver(json, finding.waived());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    private static void year(JsonGenerator json, @Nullable Integer year) {
        if (year == null) {
            json.writeNullProperty("year");
        } else {
            json.writeNumberProperty("year", year);
        }
    }

    private static void waiver(JsonGenerator json, @Nullable Waived terms) {
        if (terms == null) {
            json.writeNullProperty("waiver");
            return;
        }
        json.writeObjectPropertyStart("waiver");
        json.writeStringProperty("reason", terms.reason());
        text(json, "owner", terms.owner());
        text(json, "expires", terms.expires() == null ? null : terms.expires().toString());
        json.writeEndObject();
    }
}
