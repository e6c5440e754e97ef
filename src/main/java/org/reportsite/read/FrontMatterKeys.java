package org.reportsite.read;

import java.util.List;
import java.util.Optional;
import org.reportsite.yaml.Keys;

/** The keys of front matter. */
final class FrontMatterKeys implements Keys {

    static final FrontMatterKeys INSTANCE = new FrontMatterKeys();

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

    private FrontMatterKeys() {}

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public String path(String name) {
        return name;
    }

    @Override
    public Optional<String> elsewhere(String name) {
        return Optional.empty();
    }

    @Override
    public boolean isWithoutEffect(String name) {
        return false;
    }
}
