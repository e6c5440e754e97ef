package org.reportsite.site;

import java.util.Optional;
import java.util.function.ToLongFunction;
import org.reportsite.compare.Kind;
import org.reportsite.compare.SectionComparison;
import org.reportsite.compare.SectionComparison.Change;

/**
 * How many sentences of a section, or points, stayed, changed, moved, came and went from one year to the next.
 *
 * @param from the earlier year
 * @param to the later year
 */
public record ChangeCount(int from, int to, long kept, long edited, long moved, long added, long removed) {

    /** The counts of a change. */
    public static ChangeCount of(Change change) {
        return of(change.from(), change.to(), change::count);
    }

    /**
     * The counts of each kind.
     *
     * @param from the earlier year
     * @param to the later year
     */
    static ChangeCount of(int from, int to, ToLongFunction<Kind> count) {
        return new ChangeCount(
                from,
                to,
                count.applyAsLong(Kind.KEPT),
                count.applyAsLong(Kind.EDITED),
                count.applyAsLong(Kind.MOVED),
                count.applyAsLong(Kind.ADDED),
                count.applyAsLong(Kind.REMOVED));
    }

    /** The counts of what a year changed against the unit's year before; empty where either has no such section. */
    public static Optional<ChangeCount> upTo(SectionComparison section, int year) {
        return section.changes().stream()
                .filter(change -> change.to() == year)
                .filter(change -> isPresent(section, change.from()) && isPresent(section, year))
                .map(ChangeCount::of)
                .findFirst();
    }

    /** How many sentences the later text has. */
    public long later() {
        return kept + edited + moved + added;
    }

    /** How many sentences the earlier text had. */
    public long earlier() {
        return kept + edited + moved + removed;
    }

    /** Share of the later year's sentences that stood in the earlier one word for word, in percent, rounded down. */
    public int keptPercent() {
        return later() == 0 ? 0 : (int) (100 * kept / later());
    }

    private static boolean isPresent(SectionComparison section, int year) {
        return section.cells().stream().anyMatch(cell -> cell.year() == year && cell.present());
    }
}
