package org.reportsite.yaml;

import java.util.List;
import org.reportsite.diagnostic.Message;

/**
 * A key that a mapping must or may have, and what its value is.
 *
 * @param name the key
 * @param type what its value is
 * @param values the values it may have, each item's where it is a list; empty for any
 * @param required whether a mapping without it is faulty
 */
public record TypedKey(String name, Type type, List<String> values, boolean required) {

    /** More digits are no number that anybody counts with. */
    private static final int MOST = 999_999_999;

    public TypedKey {
        values = List.copyOf(values);
    }

    /** What a value is. */
    public enum Type {
        TEXT("text"),
        DATE("date"),
        NUMBER("number"),
        INTEGER("whole"),
        BOOLEAN("flag"),
        /** One text or a list of them. */
        LIST("texts");

        private final String kind;

        Type(String kind) {
            this.kind = kind;
        }
    }

    /** What its value must be, in words. */
    public Message expected() {
        return values.isEmpty()
                ? Message.of("config.kind." + type.kind)
                : Message.of("config.kind.one-of", String.join(", ", values));
    }

    /** Adds a mistake where a value is of another type. */
    public void checkType(YamlNode value, Mistakes mistakes) {
        ValueReader reader = new ValueReader(mistakes);
        switch (type) {
            case TEXT -> reader.text(name, value);
            case DATE -> reader.date(name, value);
            case NUMBER -> reader.number(name, value);
            case INTEGER -> reader.whole(name, value, -MOST, MOST);
            case BOOLEAN -> reader.flag(name, value);
            case LIST -> reader.texts(name, value);
        }
    }

    /** Adds a mistake where a value of the right type is none of those allowed. */
    public void checkValues(YamlNode value, Mistakes mistakes) {
        if (values.isEmpty()) {
            return;
        }
        ValueReader reader = new ValueReader(mistakes);
        List<YamlNode> given = value instanceof YamlNode.Items list ? list.items() : List.of(value);
        given.stream().filter(YamlNode.Scalar.class::isInstance).forEach(item -> reader.choice(name, item, values));
    }
}
