package org.reportsite.collection;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A unit that hands in reports.
 *
 * @param id its id: NFC, lower case
 * @param name its display name
 * @param group the group it is listed in, null for none
 * @param formerly names it had earlier
 * @param predecessors ids of the units it was made from
 * @param expected which years it owes, where it says so itself; else null
 * @param sections by id the sections of which other things are required in its reports
 */
public record UnitConfig(
        String id,
        String name,
        @Nullable String group,
        List<String> formerly,
        List<String> predecessors,
        @Nullable Expected expected,
        Map<String, ExpectedSection> sections) {
    public UnitConfig {
        formerly = List.copyOf(formerly);
        predecessors = List.copyOf(predecessors);
        sections = Map.copyOf(sections);
    }

    /** A unit that was made from no other. */
    public UnitConfig(
            String id,
            String name,
            @Nullable String group,
            List<String> formerly,
            @Nullable Expected expected,
            Map<String, ExpectedSection> sections) {
        this(id, name, group, formerly, List.of(), expected, sections);
    }

    /** A unit that was made from no other, and of which the same is required as of the others. */
    public UnitConfig(
            String id, String name, @Nullable String group, List<String> formerly, @Nullable Expected expected) {
        this(id, name, group, formerly, expected, Map.of());
    }

    /** Whether it says itself which is the last year that it owes. */
    public boolean saysUntilWhen() {
        return expected != null && expected.years().max() != Bounds.ANY.max();
    }

    /** The same unit with another past. */
    UnitConfig with(List<String> names, List<String> units) {
        return new UnitConfig(id, name, group, names, units, expected, sections);
    }
}
