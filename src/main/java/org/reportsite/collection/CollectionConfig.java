package org.reportsite.collection;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportsite.text.Classification;
import org.reportsite.yaml.TypedKey;

/**
 * A collection's settings, {@code collection.yml}.
 *
 * @param id the collection's id: its folder's name, empty on a site of one collection
 * @param file path of {@code collection.yml} relative to the project, also where there is none
 * @param title what it is called
 * @param locale language of the interface and of number words
 * @param files patterns of report files, first match counts; empty: the usual paths
 * @param unit id of the only unit; null where there are several
 * @param units the units known by name, in display order
 * @param expected which years a unit owes that says nothing else, null where none is said to owe any
 * @param structure what a report consists of; null where nothing is required
 * @param rules settings by rule id
 * @param waivers findings accepted for a time
 * @param maxClassification the most secret level that may be published
 * @param figures the numbers to read from every report
 */
public record CollectionConfig(
        String id,
        String file,
        String title,
        Locale locale,
        List<FilePattern> files,
        @Nullable String unit,
        List<UnitConfig> units,
        @Nullable Expected expected,
        @Nullable Structure structure,
        Map<String, RuleSetting> rules,
        List<Waiver> waivers,
        Classification maxClassification,
        List<FigureConfig> figures) {

    public CollectionConfig {
        files = List.copyOf(files);
        units = List.copyOf(units);
        rules = Map.copyOf(rules);
        waivers = List.copyOf(waivers);
        figures = List.copyOf(figures);
    }

    /** The same settings for files that are named, and written in a language, otherwise. */
    public CollectionConfig filed(Locale otherLocale, List<FilePattern> otherFiles, @Nullable String otherUnit) {
        return new CollectionConfig(
                id,
                file,
                title,
                otherLocale,
                otherFiles,
                otherUnit,
                units,
                expected,
                structure,
                rules,
                waivers,
                maxClassification,
                figures);
    }

    /** What a unit owes: what it says itself, and where it says nothing, what the collection says. */
    public Optional<Expected> owedBy(String id) {
        return units.stream()
                .filter(u -> u.id().equals(id))
                .findFirst()
                .map(UnitConfig::expected)
                .map(own -> own.or(expected))
                .or(() -> Optional.ofNullable(expected));
    }

    /** What a unit's report consists of: the structure with the unit's exceptions; null where nothing is required. */
    public @Nullable Structure structureOf(String unit) {
        return structure == null ? null : structure.with(exceptions(unit));
    }

    /** By id the sections of which other things are required in a unit's reports, whole. */
    public Map<String, ExpectedSection> exceptions(String unit) {
        return units.stream()
                .filter(u -> u.id().equals(unit))
                .findFirst()
                .map(UnitConfig::sections)
                .orElse(Map.of());
    }

    /** The sections of a unit's reports, none where nothing is required. */
    public List<ExpectedSection> expectedSections(String unit) {
        Structure own = structureOf(unit);
        return own == null ? List.of() : own.sections();
    }

    /** The keys of front matter that the structure declares. */
    public List<TypedKey> frontMatter() {
        return structure == null ? List.of() : structure.frontMatter();
    }

    /** The sections of the structure, none where nothing is required. */
    public List<ExpectedSection> expectedSections() {
        return structure == null ? List.of() : structure.sections();
    }
}
