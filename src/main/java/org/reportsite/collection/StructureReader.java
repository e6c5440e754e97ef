package org.reportsite.collection;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.reportsite.diagnostic.Severity;
import org.reportsite.yaml.MapReader;
import org.reportsite.yaml.Mistakes;

/** Reads {@code structure}. */
final class StructureReader {

    private static final String ALLOW = "allow";

    private final Mistakes mistakes;

    StructureReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /**
     * What a report consists of.
     *
     * @param sectionUnknown the setting of the rule for sections that aren't expected, null for none; it says the same
     *     as {@code extraSections}, so only one of the two may be given
     * @return null where nothing is required
     */
    @Nullable
    Structure read(MapReader collection, @Nullable RuleSetting sectionUnknown) {
        MapReader map = collection.child("structure", ConfigKeys.STRUCTURE);
        if (map == null) {
            return null;
        }
        MapReader opening = map.child("opening", ConfigKeys.OPENING);
        MapReader closing = map.child("closing", ConfigKeys.CLOSING);
        return new Structure(
                opening != null && opening.flag("required", false),
                new SectionsReader(mistakes).read(map),
                map.flag("ordered", true),
                closing != null && closing.flag("required", false),
                closing == null ? List.of() : closing.texts("startsWith"),
                extraSections(map, sectionUnknown),
                new FrontMatterReader(mistakes).read(map));
    }

    private @Nullable Severity extraSections(MapReader map, @Nullable RuleSetting sectionUnknown) {
        String chosen = map.choice("extraSections", List.of("error", "warning", ALLOW));
        if (chosen != null && sectionUnknown != null) {
            mistakes.add(map.at("extraSections"), "config.extra-sections-twice");
        }
        if (chosen != null) {
            return chosen.equals(ALLOW) ? null : Severity.valueOf(chosen.toUpperCase(Locale.ROOT));
        }
        if (sectionUnknown != null && (sectionUnknown.off() || sectionUnknown.severity() != null)) {
            return sectionUnknown.severity();
        }
        return Severity.WARNING;
    }
}
