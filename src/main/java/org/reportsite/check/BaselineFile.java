package org.reportsite.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.reportsite.check.Baseline.Entry;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * {@code baseline.json}: {@code {"findings": [{"fingerprint", "rule", "file", "message"}]}}, an entry a line, so that
 * people can read a difference.
 */
public final class BaselineFile {

    /** Its name in the source folder. */
    public static final String NAME = "baseline.json";

    private static final Set<String> FIELDS = Set.of("fingerprint", "rule", "file", "message");
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

    private final String name;
    private final String text;

    private BaselineFile(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /** The file's bytes, UTF-8 with a line feed at the end. */
    public static byte[] write(Baseline baseline) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeRaw("{\"findings\":[");
            String separator = "\n";
            for (Entry entry : baseline.entries()) {
                json.writeRaw(separator);
                json.writeRaw(line(entry));
                separator = ",\n";
            }
            json.writeRaw("\n]}\n");
        }
        return bytes.toByteArray();
    }

    private static String line(Entry entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeStringProperty("fingerprint", entry.fingerprint());
            json.writeStringProperty("rule", entry.rule());
            json.writeStringProperty("file", entry.file());
            json.writeStringProperty("message", entry.message());
            json.writeEndObject();
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * Reads a file.
     *
     * @param name its path relative to the project
     * @return what it holds; {@link Baseline#NONE} where there is no such file
     * @throws InvalidInputException if it is no baseline, with the place
     * @throws IOException if it can't be read
     */
    public static Baseline read(Path file, String name) throws InvalidInputException, IOException {
        if (Files.notExists(file)) {
            return Baseline.NONE;
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return new BaselineFile(name, text).read();
    }

    private Baseline read() throws InvalidInputException {
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            return new Baseline(entries(json));
        } catch (JacksonException e) {
            throw invalid(e.getLocation(), "baseline.syntax");
        }
    }

    private List<Entry> entries(JsonParser json) throws InvalidInputException {
        expect(json, json.nextToken(), JsonToken.START_OBJECT, "{");
        expect(json, json.nextToken(), JsonToken.PROPERTY_NAME, "\"findings\"");
        if (!json.currentName().equals("findings")) {
            throw invalid(json.currentTokenLocation(), "baseline.form", "\"findings\"");
        }
        expect(json, json.nextToken(), JsonToken.START_ARRAY, "[");
        List<Entry> entries = new ArrayList<>();
        JsonToken token = json.nextToken();
        while (token != JsonToken.END_ARRAY) {
            expect(json, token, JsonToken.START_OBJECT, "{");
            entries.add(entry(json));
            token = json.nextToken();
        }
        expect(json, json.nextToken(), JsonToken.END_OBJECT, "}");
        if (json.nextToken() != null) {
            throw invalid(json.currentTokenLocation(), "baseline.syntax");
        }
        return entries;
    }

    private Entry entry(JsonParser json) throws InvalidInputException {
        TokenStreamLocation start = json.currentTokenLocation();
        Map<String, String> fields = new HashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String field = json.currentName();
            if (!FIELDS.contains(field)) {
                throw invalid(
                        json.currentTokenLocation(),
                        "baseline.form",
                        String.join(", ", FIELDS.stream().sorted().toList()));
            }
            expect(json, json.nextToken(), JsonToken.VALUE_STRING, "\"…\"");
            fields.put(field, json.getString());
        }
        if (!FINGERPRINT.matcher(fields.getOrDefault("fingerprint", "")).matches()) {
            throw invalid(start, "baseline.fingerprint");
        }
        return new Entry(
                Objects.requireNonNull(fields.get("fingerprint")),
                fields.getOrDefault("rule", ""),
                fields.getOrDefault("file", ""),
                fields.getOrDefault("message", ""));
    }

    private void expect(JsonParser json, JsonToken found, JsonToken expected, String written)
            throws InvalidInputException {
        if (found != expected) {
            throw invalid(json.currentTokenLocation(), "baseline.form", written);
        }
    }

    private InvalidInputException invalid(TokenStreamLocation at, String key, Object... arguments) {
        int line = Math.max(1, at.getLineNr());
        String written = text.lines().skip(line - 1L).findFirst().orElse("");
        Location place = new Location(name, line, Math.max(1, at.getColumnNr()));
        return new InvalidInputException(
                List.of(new Problem(place, written, Message.of(key, arguments), Message.of("baseline.hint"))));
    }
}
