package org.reportsite.read;

import java.util.List;
import java.util.Optional;
import org.reportsite.diagnostic.Location;
import org.reportsite.yaml.Mistakes;
import org.reportsite.yaml.Place;
import org.reportsite.yaml.TypedKey;
import org.reportsite.yaml.YamlNode;

/** Checks front matter against the keys that a collection declares. */
final class DeclaredKeys {

    private static final String MISSING = "front-matter-invalid.missing";

    private DeclaredKeys() {}

    /** Adds what is missing, at the file's first line, and what is of another type or value, at its place. */
    static void check(YamlNode.Fields fields, List<TypedKey> declared, Mistakes mistakes) {
        for (TypedKey key : declared) {
            Optional<YamlNode> value = value(fields, key.name());
            if (value.isPresent()) {
                if (!FrontMatterKeys.isUsual(key.name())) {
                    key.checkType(value.get(), mistakes);
                }
                key.checkValues(value.get(), mistakes);
            } else if (key.required()) {
                mistakes.add(place(fields, key.name()), MISSING, key.name(), key.expected());
            }
        }
    }

    private static Optional<YamlNode> value(YamlNode.Fields fields, String name) {
        return fields.fields().stream()
                .filter(field -> field.key().equals(name) && !field.value().isNothing())
                .map(YamlNode.Field::value)
                .findFirst();
    }

    /** Where the key stands with nothing after its colon, else the file's first line. */
    private static Place place(YamlNode.Fields fields, String name) {
        Place start = fields.at();
        String opening = start.location().line() == 1 ? start.line() : "---";
        return fields.fields().stream()
                .filter(field -> field.key().equals(name))
                .map(YamlNode.Field::at)
                .findFirst()
                .orElseGet(() -> new Place(Location.startOf(start.location().file()), opening));
    }
}
