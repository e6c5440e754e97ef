package org.reportsite.collection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportsite.text.Normalizer;
import org.reportsite.text.SimplifiedForms;
import org.reportsite.yaml.MapReader;
import org.reportsite.yaml.Mistakes;
import org.reportsite.yaml.Place;
import org.reportsite.yaml.YamlNode;

/** Reads titles and aliases: each has letters or digits, and leads to one section only. */
final class SectionTitles {

    private final Mistakes mistakes;
    private final Map<String, Claim> claims = new HashMap<>();
    private int section;

    SectionTitles(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** The titles of one section, its title first; null where it has none, which is a mistake. */
    @Nullable
    Titles read(MapReader map) {
        section++;
        String title = map.requiredText("title");
        if (title != null) {
            check(title, map.at("title"));
        }
        List<YamlNode.Scalar> aliases = map.scalars("aliases");
        aliases.forEach(alias -> check(alias.text(), alias.at()));
        return title == null
                ? null
                : new Titles(title, aliases.stream().map(YamlNode.Scalar::text).toList());
    }

    private void check(String title, Place at) {
        // Headings are compared in simplified characters.
        String normalized = SimplifiedForms.of(Normalizer.heading(title));
        if (normalized.isEmpty()) {
            mistakes.add(at, "config.section-title-empty", title);
            return;
        }
        Claim first = claims.putIfAbsent(normalized, new Claim(section, at));
        if (first != null && first.section() != section) {
            String line = Integer.toString(first.at().location().line());
            mistakes.add(at, "config.section-title-twice", title, line);
        }
    }

    /** A title and other titles. */
    record Titles(String title, List<String> aliases) {
        Titles {
            aliases = List.copyOf(aliases);
        }
    }

    private record Claim(int section, Place at) {}
}
