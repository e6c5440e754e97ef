package org.reportsite.collection;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportsite.diagnostic.Messages;
import org.reportsite.text.Classification;
import org.reportsite.yaml.MapReader;
import org.reportsite.yaml.Mistakes;
import org.reportsite.yaml.YamlNode;

/** Reads a {@code collection.yml}. */
final class CollectionReader {

    /** The languages, the usual one first. */
    static final List<String> LOCALES = List.of("zh-CN", "zh-TW", "en");

    private final Set<String> builtRules;
    private final Mistakes mistakes;

    CollectionReader(Set<String> builtRules, Mistakes mistakes) {
        this.builtRules = builtRules;
        this.mistakes = mistakes;
    }

    /**
     * Reads it; where it has mistakes, what is right of it.
     *
     * @param root the file's mapping, an empty one where there is no file
     * @param folder the collection's folder as named on disk, empty for the source folder itself
     * @param file the file's path relative to the project
     */
    CollectionConfig read(YamlNode.Fields root, String folder, String file) {
        MapReader map = new MapReader(root, ConfigKeys.COLLECTION, mistakes);
        Locale locale = locale(map);
        String title = map.text("title");
        RuleNames ruleNames = new RuleNames(builtRules, mistakes);
        Map<String, RuleSetting> rules = new RulesReader(ruleNames, mistakes).read(map);
        Structure structure = new StructureReader(mistakes).read(map, rules.get("section-unknown"));
        List<ExpectedSection> sections = structure == null ? List.of() : structure.sections();
        UnitsReader unitsReader = new UnitsReader(sections, mistakes);
        List<UnitConfig> units = unitsReader.units(map);
        return new CollectionConfig(
                UnitIds.of(folder),
                file,
                title == null ? defaultTitle(folder, locale) : title,
                locale,
                new FilesReader(mistakes).read(map),
                unitsReader.onlyUnit(map, units),
                units,
                new ExpectedReader(mistakes).read(map),
                structure,
                rules,
                new WaiversReader(ruleNames, new UnitNames(units), mistakes).read(map),
                maxClassification(map),
                new FiguresReader(mistakes).read(map));
    }

    /** State secrets are never published unasked. */
    private Classification maxClassification(MapReader map) {
        MapReader publish = map.child("publish", ConfigKeys.PUBLISH);
        String level = publish == null ? null : publish.choice("maxClassification", Classification.names());
        return Optional.ofNullable(level).flatMap(Classification::of).orElse(Classification.INTERNAL);
    }

    private static Locale locale(MapReader map) {
        @Nullable String chosen = map.choice("locale", LOCALES);
        return Locale.forLanguageTag(chosen == null ? LOCALES.get(0) : chosen);
    }

    private static String defaultTitle(String folder, Locale locale) {
        return folder.isEmpty() ? Messages.of(locale).text("config.default-title") : UnitIds.nfc(folder);
    }
}
