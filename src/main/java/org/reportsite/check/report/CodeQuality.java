package org.reportsite.check.report;

import org.reportsite.check.report.CheckResults.Result;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Severity;
import tools.jackson.core.JsonGenerator;

/**
 * Writes {@code check-codequality.json}: GitLab's Code Quality report, a subset of the Code Climate format. Waived findings
 * are not in it, since the format has no way to mark them.
 *
 * @see <a href="https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format">the format</a>
 */
public final class CodeQuality {

    private CodeQuality() {}

    /** The file's bytes, UTF-8 with a line feed at the end. */
    public static byte[] write(CheckResults check) {
        return JsonFile.of(json -> {
            json.writeStartArray();
            check.results().stream().filter(Result::stands).forEach(result -> write(json, result));
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, Result result) {
        Location at = result.finding().problem().location();
        json.writeStartObject();
        json.writeStringProperty("type", "issue");
        json.writeStringProperty("check_name", result.finding().rule());
        json.writeStringProperty("description", result.message() + " " + result.hint());
        // No one needs it in GitLab; readers of Code Climate's format pass over issues of no category.
        json.writeArrayPropertyStart("categories");
        json.writeString("Style");
        json.writeEndArray();
        json.writeStringProperty("severity", severity(result.finding().severity()));
        json.writeStringProperty("fingerprint", result.fingerprint());
        json.writeObjectPropertyStart("location");
        json.writeStringProperty("path", at.file());
        json.writeObjectPropertyStart("lines");
        json.writeNumberProperty("begin", at.line());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }
}
