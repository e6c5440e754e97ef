package org.reportsite.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.reportsite.collection.SectionTitles.Titles;
import org.reportsite.text.Numerals;
import org.reportsite.yaml.MapReader;
import org.reportsite.yaml.Mistakes;
import org.reportsite.yaml.ValueReader;
import org.reportsite.yaml.YamlNode;

/** Reads {@code structure.sections}. */
final class SectionsReader {

    private static final String ONE_OF = "oneOf";
    private static final List<String> ROLES = List.of("review", "plan", "problems");

    private final Mistakes mistakes;
    private final ValueReader values;
    private final PatternReader patterns;
    private final RequirementsReader requirements;
    private final SectionIds ids;
    private final SectionTitles titles;

    SectionsReader(Mistakes mistakes) {
        this.mistakes = mistakes;
        this.values = new ValueReader(mistakes);
        this.patterns = new PatternReader(mistakes);
        this.requirements = new RequirementsReader(mistakes);
        this.ids = new SectionIds(mistakes);
        this.titles = new SectionTitles(mistakes);
    }

    /** The sections in the order of the file. */
    List<ExpectedSection> read(MapReader structure) {
        List<ExpectedSection> sections = new ArrayList<>();
        for (YamlNode item : structure.items("sections")) {
            if (item instanceof YamlNode.Fields fields && fields.has(ONE_OF)) {
                sections.addAll(oneOf(new MapReader(fields, ConfigKeys.ONE_OF, mistakes)));
            } else {
                add(section(item, "sections"), sections);
            }
        }
        return sections;
    }

    private List<ExpectedSection> oneOf(MapReader map) {
        List<ExpectedSection> sections = new ArrayList<>();
        map.items(ONE_OF).forEach(item -> add(section(item, ONE_OF), sections));
        if (map.items(ONE_OF).size() < 2) {
            mistakes.add(map.at(ONE_OF), "config.one-of-few");
        }
        List<String> alternatives = sections.stream().map(ExpectedSection::id).toList();
        return sections.stream().map(section -> section.oneOf(alternatives)).toList();
    }

    private static void add(@Nullable ExpectedSection section, List<ExpectedSection> sections) {
        if (section != null) {
            sections.add(section);
        }
    }

    private @Nullable ExpectedSection section(YamlNode item, String list) {
        if (item instanceof YamlNode.Fields fields) {
            return section(new MapReader(fields, ConfigKeys.SECTION, mistakes));
        }
        if (item instanceof YamlNode.Scalar scalar && !scalar.isNothing()) {
            mistakes.add(item.at(), "config.section-form", scalar.text());
            return null;
        }
        values.wrong(list, "mapping", item);
        return null;
    }

    private @Nullable ExpectedSection section(MapReader map) {
        String id = map.requiredText("id");
        if (id != null) {
            ids.check(id, map.at("id"));
        }
        Titles names = titles.read(map);
        MapReader match = map.child("match", ConfigKeys.MATCH);
        TextPattern pattern = match == null ? null : patterns.read(match, "pattern");
        Integer number = match == null ? null : number(match);
        String role = map.choice("role", ROLES);
        SectionNeed need = requirements.need(map, RequirementsReader.NEED);
        SectionContent content = requirements.content(map, RequirementsReader.CONTENT);
        if (id == null || names == null) {
            return null;
        }
        return new ExpectedSection(
                UnitIds.nfc(id),
                new SectionHeading(names.title(), names.aliases(), pattern, number),
                need,
                role == null ? null : ExpectedSection.Role.valueOf(role.toUpperCase(Locale.ROOT)),
                content);
    }

    private @Nullable Integer number(MapReader match) {
        String number = match.text("number");
        if (number == null) {
            return null;
        }
        if (Numerals.parse(number).isEmpty()) {
            mistakes.add(match.at("number"), "config.match-number", number);
            return null;
        }
        return Numerals.parse(number).getAsInt();
    }
}
