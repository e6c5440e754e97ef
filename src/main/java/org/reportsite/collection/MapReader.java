package org.reportsite.collection;

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
final class MapReader {

    private final YamlNode.Fields fields;
    private final Keys keys;
    private final Mistakes mistakes;
    private final ValueReader values;

    MapReader(YamlNode.Fields fields, Keys keys, Mistakes mistakes) {
        this.fields = fields;
        this.keys = keys;
        this.mistakes = mistakes;
        this.values = new ValueReader(mistakes);
        fields.fields().forEach(this::checkKey);
    }

    /** Where the mapping begins. */
    Place at() {
        return fields.at();
    }

    /** Where a key's value stands; where the mapping begins if it is absent. */
    Place at(String key) {
        return fields.find(key).map(YamlNode::at).orElse(fields.at());
    }

    Optional<YamlNode> find(String key) {
        return fields.find(key);
    }

    boolean has(String key) {
        return fields.find(key).isPresent();
    }

    @Nullable
    String text(String key) {
        return fields.find(key).map(node -> values.text(key, node)).orElse(null);
    }

    /** A text that must be given; its absence is a mistake. */
    @Nullable
    String requiredText(String key) {
        return require(key) ? text(key) : null;
    }

    /** A day that must be given; its absence is a mistake. */
    @Nullable
    LocalDate requiredDate(String key) {
        return require(key) ? find(key).map(node -> values.date(key, node)).orElse(null) : null;
    }

    /** Whether a key that must be given is; its absence is a mistake. */
    boolean require(String key) {
        if (!has(key)) {
            mistakes.add(fields.at(), "config.missing", key);
        }
        return has(key);
    }

    boolean flag(String key, boolean otherwise) {
        return fields.find(key).map(node -> values.flag(key, node)).orElse(otherwise);
    }

    List<String> texts(String key) {
        return scalars(key).stream().map(YamlNode.Scalar::text).toList();
    }

    List<YamlNode.Scalar> scalars(String key) {
        return fields.find(key).map(node -> values.texts(key, node)).orElse(List.of());
    }

    @Nullable
    String choice(String key, List<String> allowed) {
        return fields.find(key).map(node -> values.choice(key, node, allowed)).orElse(null);
    }

    /** A mapping below a key, null where it is absent or something else. */
    @Nullable
    MapReader child(String key, Keys childKeys) {
        YamlNode node = fields.find(key).orElse(null);
        if (node == null) {
            return null;
        }
        return node instanceof YamlNode.Fields child
                ? new MapReader(child, childKeys, mistakes)
                : values.wrong(key, "mapping", node);
    }

    /** The fields of a mapping whose keys are free, none where it is absent or something else. */
    List<YamlNode.Field> free(String key) {
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
    List<YamlNode> items(String key) {
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
    List<MapReader> children(String key, Keys childKeys) {
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

    /**
     * A range.
     *
     * @param key the mapping's key, such as {@code points}
     * @param low its key for the lower end
     * @param high its key for the upper end
     * @param allowed what either end may be
     */
    Bounds bounds(String key, Keys childKeys, String low, String high, Bounds allowed) {
        MapReader child = child(key, childKeys);
        return child == null ? Bounds.ANY : child.bounds(low, high, allowed);
    }

    /** A range whose ends stand in this mapping. */
    Bounds bounds(String low, String high, Bounds allowed) {
        Integer min = whole(low, allowed);
        Integer max = whole(high, allowed);
        if (min != null && max != null && min > max) {
            mistakes.add(at(low), "config.bounds", low, Integer.toString(min), high, Integer.toString(max));
            return Bounds.ANY;
        }
        return new Bounds(min == null ? Bounds.ANY.min() : min, max == null ? Bounds.ANY.max() : max);
    }

    private @Nullable Integer whole(String key, Bounds allowed) {
        return fields.find(key).map(node -> values.whole(key, node, allowed)).orElse(null);
    }

    private void checkKey(YamlNode.Field field) {
        String name = field.key();
        if (!keys.names().contains(name)) {
            mistakes.add(field.at(), Message.of("config.unknown-key", name), unknownKeyHint(name));
        } else if (!field.value().isNothing() && NotYet.contains(keys.path(name))) {
            mistakes.notYet(field.at(), keys.path(name));
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
