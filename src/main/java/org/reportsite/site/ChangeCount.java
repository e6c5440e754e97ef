package org.reportsite.site;

import java.util.Optional;
import org.reportsite.compare.Kind;
import org.reportsite.compare.SectionComparison;
import org.reportsite.compare.SectionComparison.Change;

/**
 * How many sentences of a section stayed, changed, moved, came and went from one year to the next.
 *
 * @param from the earlier year
 * @param to the later year
 */
public record ChangeCount(int from, int to, long kept, long edited, long moved, long added, long removed) {

    /** The counts of a change. */
    public static ChangeCount of(Change change) {
        return new ChangeCount(
                change.from(),
                change.to(),
                change.count(Kind.KEPT),
                change.count(Kind.EDITED),
                change.count(Kind.MOVED),
                change.count(Kind.ADDED),
                change.count(Kind.REMOVED));
    }

    /** The counts of what a year changed against the unit's year before; empty where either has no such section. */
    public static Optional<ChangeCount> upTo(SectionComparison section, int year) {
        return section.changes().stream()
                .filter(change -> change.to() == year)
                .filter(change -> isPresent(section, change.from()) && isPresent(section, year))
                .map(ChangeCount::of)
                .findFirst();
    }

    /** Share of the later year's sentences that stood in the earlier one word for word, in percent, rounded down. */
    public int keptPercent() {
        long all = kept + edited + moved + added;
        return all == 0 ? 0 : (int) (100 * kept / all);
    }

    private static boolean isPresent(SectionComparison section, int year) {
        return section.cells().stream().anyMatch(cell -> cell.year() == year && cell.present());
    }
}
