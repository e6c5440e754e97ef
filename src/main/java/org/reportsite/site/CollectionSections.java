package org.reportsite.site;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.ExpectedSection;
import org.reportsite.site.ReportSummary.SectionSummary;

/**
 * The sections of a collection that have a page across its units and years: the collection's own in their order; where it
 * has none, each heading that at least two reports share, in the order in which reports have them.
 */
public final class CollectionSections {

    private final CollectionConfig config;
    private final List<ExpectedSection> expected;
    private final Submissions submissions;
    private final Map<String, SharedHeading> headings = new HashMap<>();

    /**
     * The sections of a collection.
     *
     * @param submissions its reports
     */
    public CollectionSections(CollectionConfig config, Submissions submissions) {
        this.config = config;
        this.expected = config.expectedSections();
        this.submissions = submissions;
        for (Submissions.Group group : submissions.groups()) {
            group.rows().forEach(row -> row.cells().forEach(cell -> gather(group.name(), row, cell.report())));
        }
    }

    /** The sections with a page. */
    public List<SectionOutline> all() {
        if (!expected.isEmpty()) {
            return expected.stream()
                    .map(e -> new SectionOutline(e.id(), e.id(), e.title(), reports(e.id())))
                    .toList();
        }
        return headings.values().stream()
                .filter(heading -> heading.reports() >= 2)
                .sorted(readingOrder())
                .map(heading -> new SectionOutline(null, heading.group(), heading.title(), heading.reports()))
                .toList();
    }

    /** One of these sections over the years. */
    public SectionYears years(SectionOutline section) {
        SectionYears.Required required = expected.stream()
                .filter(e -> e.id().equals(section.id()))
                .findFirst()
                .map(e -> SectionYears.Required.of(e, config))
                .orElse(null);
        SharedHeading heading = headings.get(section.group());
        List<Submissions.Group> shared = heading == null ? List.of() : heading.units();
        List<Submissions.Group> units = required == null ? shared : submissions.groups();
        return SectionYears.of(section.group(), required, submissions.years(), units);
    }

    /**
     * Whether a section of a unit has a page across the units. What other units have is not known while a unit's pages
     * are written; a heading that one unit has twice is shared in any case.
     *
     * @param id the section's id, null where it is none of the collection's
     * @param compared groups of the sections that the unit compares over its years
     */
    public static boolean hasPage(CollectionConfig config, @Nullable String id, String group, Set<String> compared) {
        return config.expectedSections().isEmpty() ? compared.contains(group) : id != null;
    }

    private Comparator<SharedHeading> readingOrder() {
        Places places = new Places(submissions.cells().stream()
                .map(Submissions.Cell::report)
                .filter(Objects::nonNull)
                .toList());
        return Comparator.comparingDouble((SharedHeading heading) -> places.of(heading.group()))
                .thenComparing(SharedHeading::group);
    }

    private void gather(@Nullable String group, Submissions.Row row, @Nullable ReportSummary report) {
        if (report == null) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (SectionSummary section : report.sections()) {
            if (seen.add(section.group())) {
                headings.computeIfAbsent(section.group(), SharedHeading::new)
                        .add(group, row, report.year(), section.title());
            }
        }
    }

    private int reports(String group) {
        SharedHeading heading = headings.get(group);
        return heading == null ? 0 : heading.reports();
    }
}
