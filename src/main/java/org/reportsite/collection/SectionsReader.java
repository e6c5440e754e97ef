package org.reportsite.collection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reportsite.diagnostic.Message;
import org.reportsite.text.Normalizer;
import org.reportsite.yaml.MapReader;
import org.reportsite.yaml.Mistakes;
import org.reportsite.yaml.Place;
import org.reportsite.yaml.ValueReader;
import org.reportsite.yaml.YamlNode;

/** Reads {@code structure.sections}. */
final class SectionsReader {

    private static final Bounds COUNT = new Bounds(0, 1_000_000);
    private static final Bounds YEAR = new Bounds(ValueReader.FIRST_YEAR, ValueReader.LAST_YEAR);
    private static final List<String> ROLES = List.of("review", "plan", "problems");

    private static final String LETTERS = "[\\p{Ll}\\p{Lo}\\p{Lm}\\p{Mn}\\p{Mc}\\p{Nd}]+";
    private static final Pattern ID = Pattern.compile(LETTERS + "(-" + LETTERS + ")*");
    /** A page's file name holds the id and may have 120 bytes. */
    private static final int LONGEST_ID = 100;
    /** Names of pages, and names no file may have on Windows. */
    private static final Set<String> RESERVED =
            Set.of("index", "compare", "search", "assets", "checks", "con", "prn", "aux", "nul");

    private final Mistakes mistakes;
    private final BoundsReader bounds;
    private final ValueReader values;
    private final Map<String, Place> ids = new HashMap<>();
    private final Map<String, Claim> titles = new HashMap<>();

    SectionsReader(Mistakes mistakes) {
        this.mistakes = mistakes;
        this.values = new ValueReader(mistakes);
        this.bounds = new BoundsReader(mistakes);
    }

    /** The sections in the order of the file. */
    List<ExpectedSection> read(MapReader structure) {
        List<ExpectedSection> sections = new ArrayList<>();
        for (YamlNode item : structure.items("sections")) {
            ExpectedSection section = section(item, sections.size());
            if (section != null) {
                sections.add(section);
            }
        }
        return sections;
    }

    private @Nullable ExpectedSection section(YamlNode item, int index) {
        if (item instanceof YamlNode.Fields fields) {
            return section(new MapReader(fields, ConfigKeys.SECTION, mistakes), index);
        }
        if (item instanceof YamlNode.Scalar scalar && !scalar.isNothing()) {
            mistakes.add(item.at(), "config.section-form", scalar.text());
            return null;
        }
        values.wrong("sections", "mapping", item);
        return null;
    }

    private @Nullable ExpectedSection section(MapReader map, int index) {
        String id = map.requiredText("id");
        String title = map.requiredText("title");
        List<YamlNode.Scalar> aliases = map.scalars("aliases");
        if (id != null) {
            checkId(id, map.at("id"));
        }
        if (title != null) {
            checkTitle(title, map.at("title"), index);
        }
        aliases.forEach(alias -> checkTitle(alias.text(), alias.at(), index));
        String role = map.choice("role", ROLES);
        var section = new ExpectedSection(
                id == null ? "" : UnitIds.nfc(id),
                title == null ? "" : title,
                aliases.stream().map(YamlNode.Scalar::text).toList(),
                map.flag("required", true),
                role == null ? null : ExpectedSection.Role.valueOf(role.toUpperCase(Locale.ROOT)),
                bounds.read(map, "points", ConfigKeys.POINTS, COUNT),
                bounds.read(map, "length", ConfigKeys.LENGTH, COUNT),
                bounds.read(map, "years", ConfigKeys.YEARS, YEAR),
                map.texts("boilerplate"));
        return id == null || title == null ? null : section;
    }

    private void checkId(String written, Place at) {
        String id = UnitIds.nfc(written);
        if (!ID.matcher(id).matches()) {
            mistakes.add(at, Message.of("config.section-id", written), idHint(id));
        } else if (RESERVED.contains(id)) {
            mistakes.add(at, "config.section-id-reserved", id);
        } else if (id.getBytes(UTF_8).length > LONGEST_ID) {
            mistakes.add(at, "config.section-id-long", id, Integer.toString(LONGEST_ID));
        }
        Place first = ids.putIfAbsent(id, at);
        if (first != null) {
            mistakes.add(at, "config.section-twice", id, line(first));
        }
    }

    private static Message idHint(String id) {
        String mended = id.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", "-")
                .replaceAll("^-|-$", "");
        return ID.matcher(mended).matches()
                ? Message.of("config.section-id.similar", mended)
                : Message.of("config.section-id.hint");
    }

    private void checkTitle(String title, Place at, int index) {
        String normalized = Normalizer.heading(title);
        if (normalized.isEmpty()) {
            mistakes.add(at, "config.section-title-empty", title);
            return;
        }
        Claim first = titles.putIfAbsent(normalized, new Claim(index, at));
        if (first != null && first.section() != index) {
            mistakes.add(at, "config.section-title-twice", title, line(first.at()));
        }
    }

    private static String line(Place at) {
        return Integer.toString(at.location().line());
    }

    private record Claim(int section, Place at) {}
}
