package org.reportsite.collection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.reportsite.yaml.Keys;

/** The keys that a mapping of a configuration file may have. The JSON Schema lists the same; a test compares them. */
enum ConfigKeys implements Keys {
    SITE("", "title", "footer", "logo", "colours", "siteUrl", "robots", "pdf"),
    PDF("pdf", "font", "title", "headings", "subheadings"),
    COLOURS("colours", "accent", "accentDark"),
    COLLECTION(
            "",
            "title",
            "locale",
            "files",
            "unit",
            "units",
            "expected",
            "structure",
            "rules",
            "figures",
            "publish",
            "waivers"),
    EXPECTED("expected", "from", "to", "due"),
    STRUCTURE("structure", "frontMatter", "opening", "sections", "ordered", "closing", "extraSections"),
    OPENING("structure.opening", "required"),
    SECTION(
            "structure.sections",
            "id",
            "title",
            "aliases",
            "match",
            "required",
            "repeat",
            "role",
            "points",
            "length",
            "phrases",
            "patterns",
            "table",
            "sections",
            "years",
            "boilerplate"),
    ONE_OF("structure.sections", "oneOf"),
    MATCH("structure.sections.match", "pattern", "number"),
    REPEAT("structure.sections.repeat", "min", "max"),
    TABLE("structure.sections.table", "columns"),
    PART("structure.sections.sections", "title", "aliases", "required", "years"),
    POINTS("structure.sections.points", "min", "max"),
    LENGTH("structure.sections.length", "min", "max"),
    YEARS("structure.sections.years", "from", "to"),
    CLOSING("structure.closing", "required", "startsWith"),
    FRONT_MATTER_KEY("structure.frontMatter", "type", "values", "required"),
    UNIT("units", "name", "group", "formerly", "expected", "sections"),
    UNIT_SECTION(
            "units.sections",
            "required",
            "repeat",
            "points",
            "length",
            "phrases",
            "patterns",
            "table",
            "sections",
            "years"),
    RULE("rules", "severity", "share"),
    FIGURE("figures", "id", "title", "measure", "pattern"),
    PUBLISH("publish", "maxClassification"),
    WAIVER("waivers", "rule", "report", "reason", "owner", "expires");

    private final String path;

    @SuppressWarnings("ImmutableEnumChecker") // Made by List.of.
    private final List<String> names;

    ConfigKeys(String path, String... names) {
        this.path = path;
        this.names = List.of(names);
    }

    /** The keys, in the order in which documentation shows them. */
    @Override
    public List<String> names() {
        return names;
    }

    /** A key with those above it: {@code structure.sections.role}. */
    @Override
    public String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** Where else in {@code collection.yml} a key stands that isn't known here, its own name included. */
    @Override
    public Optional<String> elsewhere(String name) {
        return Arrays.stream(values())
                .filter(k -> k != this && k != SITE && k != PDF && k.names.contains(name))
                .map(k -> k.path(name))
                .findFirst();
    }

    /** Whether a name is a key of any mapping. */
    static boolean isKnown(String name) {
        return Arrays.stream(values()).anyMatch(k -> k.names.contains(name));
    }
}
