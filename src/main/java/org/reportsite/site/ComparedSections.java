package org.reportsite.site;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.reportsite.compare.SectionComparison;
import org.reportsite.compare.UnitComparison;

/**
 * Which sections of a unit have a comparison page of their own: each required one, also one that is missing in every
 * year, and of the others those that occur in at least two years. A section that occurs once has nothing to be compared
 * with, and a unit may have hundreds of them.
 */
public final class ComparedSections {

    private ComparedSections() {}

    /** The sections with a page, in the comparison's order. */
    public static List<SectionComparison> of(UnitComparison comparison) {
        return comparison.sections().stream().filter(ComparedSections::hasPage).toList();
    }

    /** The groups of the sections with a page. */
    public static Set<String> groups(UnitComparison comparison) {
        return of(comparison).stream().map(SectionComparison::group).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a section has a page of its own. */
    public static boolean hasPage(SectionComparison section) {
        return section.id() != null
                || section.cells().stream()
                                .filter(SectionComparison.Cell::present)
                                .count()
                        >= 2;
    }
}
