package org.reportsite.yaml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportsite.diagnostic.Message;
import org.reportsite.text.Suggestions;

/**
 * Reads a mapping whose keys are known. An unknown key is a mistake, a key without effect yet is noted. A key with
 * nothing after its colon counts as absent.
 */
public final class MapReader {

    private final YamlNode.Fields fields;
    private final Keys keys;
    private final Mistakes mistakes;
    private final ValueReader values;

    /** A reader that adds what is wrong to the mistakes. */
    public MapReader(YamlNode.Fields fields, Keys keys, Mistakes mistakes) {
        this.fields = fields;
        this.keys = keys;
        this.mistakes = mistakes;
        this.values = new ValueReader(mistakes);
        fields.fields().forEach(this::checkKey);
    }

    /** Where the mapping begins. */
    public Place at() {
        return fields.at();
    }

    /** Where a key's value stands; where the mapping begins if it is absent. */
    public Place at(String key) {
        return fields.find(key).map(YamlNode::at).orElse(fields.at());
    }

    public Optional<YamlNode> find(String key) {
        return fields.find(key);
    }

    public boolean has(String key) {
        return fields.find(key).isPresent();
    }

    @Nullable
    public String text(String key) {
        return fields.find(key).map(node -> values.text(key, node)).orElse(null);
    }

    /** A text that must be given; its absence is a mistake. */
    @Nullable
    public String requiredText(String key) {
        return require(key) ? text(key) : null;
    }

    /** A day that must be given; its absence is a mistake. */
    @Nullable
    public LocalDate requiredDate(String key) {
        return require(key) ? date(key) : null;
    }

    /** A day, null where it is absent or none. */
    @Nullable
    public LocalDate date(String key) {
        return find(key).map(node -> values.date(key, node)).orElse(null);
    }

    /** Whether a key that must be given is; its absence is a mistake. */
    public boolean require(String key) {
        if (!has(key)) {
            mistakes.add(fields.at(), "config.missing", key);
        }
        return has(key);
    }

    public boolean flag(String key, boolean otherwise) {
        return fields.find(key).map(node -> values.flag(key, node)).orElse(otherwise);
    }

    public List<String> texts(String key) {
        return scalars(key).stream().map(YamlNode.Scalar::text).toList();
    }

    public List<YamlNode.Scalar> scalars(String key) {
        return fields.find(key).map(node -> values.texts(key, node)).orElse(List.of());
    }

    @Nullable
    public String choice(String key, List<String> allowed) {
        return fields.find(key).map(node -> values.choice(key, node, allowed)).orElse(null);
    }

    /** A mapping below a key, null where it is absent or something else. */
    @Nullable
    public MapReader child(String key, Keys childKeys) {
        YamlNode node = fields.find(key).orElse(null);
        if (node instanceof YamlNode.Fields child) {
            return new MapReader(child, childKeys, mistakes);
        }
        if (node != null) {
            values.wrong(key, "mapping", node);
        }
        return null;
    }

    /** The fields of a mapping whose keys are free, none where it is absent or something else. */
    public List<YamlNode.Field> free(String key) {
        YamlNode node = fields.find(key).orElse(null);
        if (node instanceof YamlNode.Fields free) {
            return free.fields();
        }
        if (node != null) {
            values.wrong(key, "mapping", node);
        }
        return List.of();
    }

    /** The items of a list, none where it is absent or something else. */
    public List<YamlNode> items(String key) {
        YamlNode node = fields.find(key).orElse(null);
        if (node instanceof YamlNode.Items items) {
            return items.items();
        }
        if (node != null) {
            values.wrong(key, "list", node);
        }
        return List.of();
    }

    /** The mappings of a list; items that are something else are mistakes and left out. */
    public List<MapReader> children(String key, Keys childKeys) {
        List<MapReader> children = new ArrayList<>();
        for (YamlNode item : items(key)) {
            if (item instanceof YamlNode.Fields child) {
                children.add(new MapReader(child, childKeys, mistakes));
            } else {
                values.wrong(key, "mapping", item);
            }
        }
        return children;
    }

    /** A whole number within bounds, both included; null where it is absent or something else. */
    @Nullable
    public Integer whole(String key, int min, int max) {
        return fields.find(key).map(node -> values.whole(key, node, min, max)).orElse(null);
    }

    /** A year, quoted or not; null where it is absent or something else. */
    @Nullable
    public Integer year(String key) {
        return fields.find(key).map(node -> values.year(key, node)).orElse(null);
    }

    private void checkKey(YamlNode.Field field) {
        String name = field.key();
        if (!keys.names().contains(name)) {
            mistakes.add(field.at(), Message.of("config.unknown-key", name), unknownKeyHint(name));
        }
    }

    private Message unknownKeyHint(String name) {
        String all = String.join(", ", keys.names());
        if (name.contains("：")) {
            return Message.of("config.yaml-fullwidth.hint", "：", ":");
        }
        Optional<Message> similar =
                Suggestions.closest(name, keys.names()).map(key -> Message.of("config.unknown-key.similar", key, all));
        return similar.or(() -> keys.elsewhere(name).map(path -> Message.of("config.unknown-key.elsewhere", path, all)))
                .orElseGet(() -> Message.of("config.unknown-key.hint", all));
    }
}
