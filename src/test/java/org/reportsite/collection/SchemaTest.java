package org.reportsite.collection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema that editors use says the same as the reader. */
class SchemaTest {

    private static Schema schema;

    @BeforeAll
    static void readSchema() throws IOException {
        try (InputStream in = ConfigReader.class.getResourceAsStream("collection.schema.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in, InputFormat.JSON);
        }
    }

    static List<String> cases() throws IOException {
        return ConfigCases.all().stream()
                .filter(name -> Files.exists(ConfigCases.ROOT.resolve(name).resolve("collection.yml")))
                // What isn't YAML at all is no matter of the schema.
                .filter(name ->
                        !name.matches("yaml-.*|utf-16|not-utf-8|control-character.*|duplicate-keys|files-braces-open"))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void acceptsAndRefusesWhatTheReaderDoes(String name) throws IOException {
        List<String> expected = ConfigCases.expected(name);
        Path file = ConfigCases.ROOT.resolve(name).resolve("collection.yml");
        Object content = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file, UTF_8));
        List<Error> errors = schema.validate(JsonMapper.shared().<JsonNode>valueToTree(content));
        if (expected.contains(ConfigCases.REFUSED_BY_SCHEMA)) {
            assertThat(errors).isNotEmpty();
        } else {
            assertThat(errors).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"SITE", "COLOURS", "PDF"})
    void hasTheKeysOfTheReader(ConfigKeys keys) {
        JsonNode mapping = keys == ConfigKeys.COLLECTION
                ? schema.getSchemaNode()
                : definition(keys.name().toLowerCase(Locale.ROOT));
        assertThat(mapping.get("properties").propertyNames()).containsExactlyElementsOf(keys.names());
        assertThat(mapping.get("additionalProperties").booleanValue()).isFalse();
        mapping.get("properties")
                .forEach(property ->
                        assertThat(property.get("description").stringValue()).isNotBlank());
    }

    @Test
    void hasTheRulesOfTheReader() {
        Collection<String> names = schema.getSchemaNode()
                .at("/properties/rules/propertyNames/enum")
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
        assertThat(names).containsExactlyElementsOf(RuleIds.all());
        assertThat(definition("waiver").at("/properties/rule/enum"))
                .isEqualTo(schema.getSchemaNode().at("/properties/rules/propertyNames/enum"));
    }

    private static JsonNode definition(String name) {
        return schema.getSchemaNode().get("$defs").get(name);
    }
}
