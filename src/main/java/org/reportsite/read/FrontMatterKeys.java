package org.reportsite.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportsite.yaml.Keys;
import org.reportsite.yaml.TypedKey;

/** The keys of front matter: the usual ones and those that a collection declares. */
final class FrontMatterKeys implements Keys {

    private static final List<String> NAMES = List.of(
            "title",
            "unit",
            "year",
            "date",
            "author",
            "tags",
            "classification",
            "draft",
            "state",
            "figures",
            "attachments");

    private final List<String> names;

    FrontMatterKeys(List<TypedKey> declared) {
        names = Stream.concat(NAMES.stream(), declared.stream().map(TypedKey::name))
                .distinct()
                .toList();
    }

    /** Whether the type of a key's value is checked in any case. */
    static boolean isUsual(String name) {
        return NAMES.contains(name);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public String path(String name) {
        return name;
    }

    @Override
    public Optional<String> elsewhere(String name) {
        return Optional.empty();
    }
}
