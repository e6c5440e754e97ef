package org.reportsite.site;

import java.util.List;
import org.reportsite.diagnostic.Finding;

/**
 * A collection once all its units are done.
 *
 * @param outline what exists
 * @param units one for each unit of the outline, in its order
 * @param otherFindings findings of reports that are missing and of files that have no page (unreadable, of no known unit or
 *     year, doubled), and of waivers
 */
public record CollectionSummary(CollectionOutline outline, List<UnitSummary> units, List<Finding> otherFindings) {
    public CollectionSummary {
        units = List.copyOf(units);
        otherFindings = List.copyOf(otherFindings);
    }
}
