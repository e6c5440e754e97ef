package org.reportsite.collection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportsite.diagnostic.Message;
import org.reportsite.text.Suggestions;
import org.reportsite.yaml.MapReader;
import org.reportsite.yaml.Mistakes;
import org.reportsite.yaml.ValueReader;
import org.reportsite.yaml.YamlNode;

/** Reads {@code sections} of a unit: what differs from the structure for it alone. */
final class UnitSectionsReader {

    private final List<ExpectedSection> sections;
    private final Mistakes mistakes;
    private final ValueReader values;
    private final RequirementsReader requirements;

    /**
     * A reader of exceptions.
     *
     * @param sections the sections from which they are exceptions
     */
    UnitSectionsReader(List<ExpectedSection> sections, Mistakes mistakes) {
        this.sections = sections;
        this.mistakes = mistakes;
        this.values = new ValueReader(mistakes);
        this.requirements = new RequirementsReader(mistakes);
    }

    /** By id the sections that the unit has otherwise, whole. */
    Map<String, ExpectedSection> read(MapReader unit) {
        Map<String, ExpectedSection> own = new LinkedHashMap<>();
        for (YamlNode.Field field : unit.free("sections")) {
            Optional<ExpectedSection> section = find(field);
            if (field.value() instanceof YamlNode.Fields fields) {
                MapReader map = new MapReader(fields, ConfigKeys.UNIT_SECTION, mistakes);
                section.ifPresent(usual -> own.put(usual.id(), exception(usual, map)));
            } else if (!field.value().isNothing()) {
                values.wrong(field.key(), "mapping", field.value());
            }
        }
        return own;
    }

    private Optional<ExpectedSection> find(YamlNode.Field field) {
        String id = UnitIds.nfc(field.key());
        Optional<ExpectedSection> found =
                sections.stream().filter(section -> section.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            List<String> ids = sections.stream().map(ExpectedSection::id).toList();
            mistakes.add(
                    field.at(),
                    Message.of("config.unit-section", field.key()),
                    Suggestions.closest(id, ids)
                            .map(meant -> Message.of("config.unit-section.similar", meant))
                            .orElseGet(() -> Message.of("config.unit-section.hint", String.join(", ", ids))));
        }
        return found;
    }

    private ExpectedSection exception(ExpectedSection usual, MapReader map) {
        return new ExpectedSection(
                usual.id(),
                usual.heading(),
                requirements.need(map, usual.need()),
                usual.role(),
                requirements.content(map, usual.content()));
    }
}
