package org.reportsite.collection;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportsite.diagnostic.Severity;
import org.reportsite.yaml.TypedKey;

/**
 * What a report of the collection consists of.
 *
 * @param openingRequired whether text must stand before the first section
 * @param sections the sections in their order
 * @param ordered whether that order is required
 * @param closingRequired whether a closing is required
 * @param closingStarters what a closing begins with; empty: the language's usual ones
 * @param extraSections weight of a section that is none of these, null where they are allowed
 * @param frontMatter keys of front matter that it must or may have
 */
public record Structure(
        boolean openingRequired,
        List<ExpectedSection> sections,
        boolean ordered,
        boolean closingRequired,
        List<String> closingStarters,
        @Nullable Severity extraSections,
        List<TypedKey> frontMatter) {

    public Structure {
        frontMatter = List.copyOf(frontMatter);
        sections = List.copyOf(sections);
        closingStarters = List.copyOf(closingStarters);
    }

    /** A structure that says nothing of front matter. */
    public Structure(
            boolean openingRequired,
            List<ExpectedSection> sections,
            boolean ordered,
            boolean closingRequired,
            List<String> closingStarters,
            @Nullable Severity extraSections) {
        this(openingRequired, sections, ordered, closingRequired, closingStarters, extraSections, List.of());
    }

    /** This structure with other requirements for some of its sections, by their ids. */
    Structure with(Map<String, ExpectedSection> own) {
        return own.isEmpty()
                ? this
                : new Structure(
                        openingRequired,
                        sections.stream()
                                .map(section -> own.getOrDefault(section.id(), section))
                                .toList(),
                        ordered,
                        closingRequired,
                        closingStarters,
                        extraSections,
                        frontMatter);
    }
}
