package org.reportsite.collection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportsite.yaml.MapReader;
import org.reportsite.yaml.Mistakes;
import org.reportsite.yaml.TypedKey;
import org.reportsite.yaml.ValueReader;
import org.reportsite.yaml.YamlNode;

/** Reads {@code structure.frontMatter}: a type a key, or the values it may have, or a mapping with both. */
final class FrontMatterReader {

    private static final List<String> TYPES = Stream.of(TypedKey.Type.values())
            .map(type -> type.name().toLowerCase(Locale.ROOT))
            .toList();

    /** What the keys that every report may have are by themselves. */
    private static final Map<String, TypedKey.Type> USUAL = Map.of(
            "title", TypedKey.Type.TEXT,
            "unit", TypedKey.Type.TEXT,
            "year", TypedKey.Type.INTEGER,
            "date", TypedKey.Type.DATE,
            "author", TypedKey.Type.TEXT,
            "tags", TypedKey.Type.LIST,
            "classification", TypedKey.Type.TEXT,
            "draft", TypedKey.Type.BOOLEAN,
            "attachments", TypedKey.Type.LIST);

    private final Mistakes mistakes;
    private final ValueReader values;

    FrontMatterReader(Mistakes mistakes) {
        this.mistakes = mistakes;
        this.values = new ValueReader(mistakes);
    }

    /** The keys in the order of the file. */
    List<TypedKey> read(MapReader structure) {
        Map<String, TypedKey> keys = new LinkedHashMap<>();
        for (YamlNode.Field field : structure.free("frontMatter")) {
            keys.put(field.key(), key(field.key(), field.value()));
        }
        return new ArrayList<>(keys.values());
    }

    private TypedKey key(String name, YamlNode value) {
        if (value instanceof YamlNode.Fields fields) {
            MapReader map = new MapReader(fields, ConfigKeys.FRONT_MATTER_KEY, mistakes);
            YamlNode type = map.find("type").orElse(null);
            List<String> allowed = map.texts("values");
            if (type instanceof YamlNode.Items) {
                // As in the short form, a list in the place of a type is the values.
                return new TypedKey(name, usual(name), allowed(name, type), map.flag("required", true));
            }
            return new TypedKey(
                    name, type == null ? usual(name) : type(name, type), allowed, map.flag("required", true));
        }
        if (value instanceof YamlNode.Items) {
            return new TypedKey(name, usual(name), allowed(name, value), true);
        }
        return new TypedKey(name, type(name, value), List.of(), true);
    }

    private List<String> allowed(String name, YamlNode list) {
        return values.texts(name, list).stream().map(YamlNode.Scalar::text).toList();
    }

    private TypedKey.Type type(String name, YamlNode node) {
        if (node.isNothing()) {
            values.wrong(name, "type", node);
            return usual(name);
        }
        @Nullable String chosen = values.choice(name, node, TYPES);
        if (chosen == null) {
            return usual(name);
        }
        TypedKey.Type type = TypedKey.Type.valueOf(chosen.toUpperCase(Locale.ROOT));
        if (type != USUAL.getOrDefault(name, type)) {
            String always = usual(name).name().toLowerCase(Locale.ROOT);
            mistakes.add(node.at(), "config.front-matter-type", name, chosen, always);
        }
        return type;
    }

    private static TypedKey.Type usual(String name) {
        return USUAL.getOrDefault(name, TypedKey.Type.TEXT);
    }
}
