package org.reportsite.yaml;

import java.util.List;
import java.util.Optional;

/** A value of a YAML file that knows its place. */
public sealed interface YamlNode {

    /** Where it begins. */
    Place at();

    /** What a single value is by its looks. */
    enum Kind {
        TEXT,
        WHOLE,
        NUMBER,
        FLAG,
        NOTHING
    }

    /**
     * A single value.
     *
     * @param text as written, quotes and escapes resolved
     */
    record Scalar(Place at, String text, Kind kind) implements YamlNode {}

    /** A list. */
    record Items(Place at, List<YamlNode> items) implements YamlNode {
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * A mapping.
     *
     * @param fields in the order of the file, no key twice
     */
    record Fields(Place at, List<Field> fields) implements YamlNode {
        public Fields {
            fields = List.copyOf(fields);
        }

        /** Whether a key is there, be it with nothing after its colon. */
        public boolean has(String key) {
            return fields.stream().anyMatch(f -> f.key().equals(key));
        }

        /** The value of a key; empty where it is absent or nothing stands after the colon. */
        Optional<YamlNode> find(String key) {
            return fields.stream()
                    .filter(f -> f.key().equals(key))
                    .map(Field::value)
                    .filter(v -> !v.isNothing())
                    .findFirst();
        }
    }

    /**
     * One key of a mapping.
     *
     * @param at where the key begins
     */
    record Field(Place at, String key, YamlNode value) {}

    /** Whether nothing stands here, as after {@code units:} when all that follows is commented out. */
    default boolean isNothing() {
        return this instanceof Scalar scalar && scalar.kind() == Kind.NOTHING;
    }
}
