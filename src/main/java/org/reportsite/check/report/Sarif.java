package org.reportsite.check.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reportsite.check.RuleCatalog;
import org.reportsite.check.RuleTexts;
import org.reportsite.check.RuleTexts.RuleText;
import org.reportsite.check.report.CheckResults.Result;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Messages;
import org.reportsite.diagnostic.Severity;
import org.reportsite.diagnostic.Waived;
import tools.jackson.core.JsonGenerator;

/**
 * Writes {@code check.sarif}: SARIF 2.1.0 by OASIS, errata 01. A waived finding is a suppressed result.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">the standard</a>
 */
public final class Sarif {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    /** The name that the standard's examples, and GitHub, give the root of the sources. */
    private static final String ROOT = "%SRCROOT%";
    /** The way in which the fingerprint is made; a new way needs a new number. */
    private static final String FINGERPRINT = "reportSite/v1";

    private final RuleCatalog catalog = RuleCatalog.load();
    private final List<String> rules = List.copyOf(catalog.ids());
    private final Map<String, Integer> ruleIndex = indexes(rules);

    /** The file's bytes, UTF-8 with a line feed at the end. */
    public byte[] write(CheckResults check) {
        return JsonFile.of(json -> {
            json.writeStartObject();
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            writeRun(json, check);
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void writeRun(JsonGenerator json, CheckResults check) {
        Map<String, Integer> fileIndex = indexes(check.files());
        json.writeStartObject();
        writeTool(json, RuleTexts.of(check.locale()));
        json.writeStringProperty("language", check.locale().toLanguageTag());
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        writeRoot(json, Messages.of(check.locale()));
        json.writeArrayPropertyStart("artifacts");
        check.files().forEach(file -> {
            json.writeStartObject();
            writeFile(json, "location", file, fileIndex);
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("results");
        check.results().forEach(result -> write(json, result, fileIndex));
        json.writeEndArray();
        json.writeEndObject();
    }

    /** What the root is, but not where: that is another folder on each machine. */
    private static void writeRoot(JsonGenerator json, Messages texts) {
        json.writeObjectPropertyStart("originalUriBaseIds");
        json.writeObjectPropertyStart(ROOT);
        writeText(json, "description", texts.text("check.root"));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeTool(JsonGenerator json, RuleTexts texts) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "report-site");
        json.writeArrayPropertyStart("rules");
        rules.forEach(rule -> writeRule(json, rule, texts.of(rule)));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeRule(JsonGenerator json, String rule, RuleText text) {
        json.writeStartObject();
        json.writeStringProperty("id", rule);
        writeText(json, "shortDescription", text.what());
        writeText(json, "fullDescription", text.what() + "\n" + text.why());
        writeText(json, "help", text.why() + "\n\n✗\n" + text.fails() + "\n\n✓\n" + text.passes());
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", level(catalog.defaultSeverity(rule)));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void write(JsonGenerator json, Result result, Map<String, Integer> fileIndex) {
        json.writeStartObject();
        String rule = result.finding().rule();
        json.writeStringProperty("ruleId", rule);
        json.writeNumberProperty("ruleIndex", index(ruleIndex, rule));
        json.writeStringProperty("level", level(result.finding().severity()));
        writeText(json, "message", result.text());
        writeLocation(json, result.finding().problem().location(), fileIndex);
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty(FINGERPRINT, result.fingerprint());
        json.writeEndObject();
        writeSuppressions(json, result.finding().waived());
        json.writeEndObject();
    }

    private static void writeLocation(JsonGenerator json, Location at, Map<String, Integer> fileIndex) {
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        writeFile(json, "artifactLocation", at.file(), fileIndex);
        json.writeObjectPropertyStart("region");
        json.writeNumberProperty("startLine", at.line());
        json.writeNumberProperty("startColumn", at.column());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void writeFile(JsonGenerator json, String name, String file, Map<String, Integer> fileIndex) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("uri", FileUris.of(file));
        if (FileUris.isRelative(file)) {
            json.writeStringProperty("uriBaseId", ROOT);
        }
        json.writeNumberProperty("index", index(fileIndex, file));
        json.writeEndObject();
    }

    /** Either every result of a run has them or none, says the standard; so an empty list stands for none. */
    private static void writeSuppressions(JsonGenerator json, @Nullable Waived terms) {
        json.writeArrayPropertyStart("suppressions");
        if (terms != null) {
            json.writeStartObject();
            json.writeStringProperty("kind", kind(terms.origin()));
            json.writeStringProperty("status", "accepted");
            json.writeStringProperty("justification", terms.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Only a comment stands in the report itself. */
    private static String kind(Waived.Origin origin) {
        return switch (origin) {
            case COMMENT -> "inSource";
            case COLLECTION, BASELINE -> "external";
        };
    }

    private static void writeText(JsonGenerator json, String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.id();
    }

    private static int index(Map<String, Integer> indexes, String name) {
        return Objects.requireNonNull(indexes.get(name), name);
    }

    private static Map<String, Integer> indexes(List<String> names) {
        Map<String, Integer> indexes = new HashMap<>();
        names.forEach(name -> indexes.put(name, indexes.size()));
        return indexes;
    }
}
