package org.reportsite.collection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportsite.diagnostic.Severity;

/**
 * What a report of the collection consists of.
 *
 * @param openingRequired whether text must stand before the first section
 * @param sections the sections in their order
 * @param ordered whether that order is required
 * @param closingRequired whether a closing is required
 * @param closingStarters what a closing begins with; empty: the language's usual ones
 * @param extraSections weight of a section that is none of these, null where they are allowed
 */
public record Structure(
        boolean openingRequired,
        List<ExpectedSection> sections,
        boolean ordered,
        boolean closingRequired,
        List<String> closingStarters,
        @Nullable Severity extraSections) {

    public Structure {
        sections = List.copyOf(sections);
        closingStarters = List.copyOf(closingStarters);
    }
}
