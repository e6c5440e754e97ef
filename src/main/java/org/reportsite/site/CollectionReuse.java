package org.reportsite.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportsite.reuse.Passage;
import org.reportsite.reuse.SharedCount;

/**
 * What the reports of a collection share.
 *
 * @param reports how much each of them shares, by unit and year
 * @param pairs pairs of reports with their passages, those that share most first
 * @param otherPairs how many pairs more there are, which share less
 * @param units pairs of units, those that share most first
 */
public record CollectionReuse(
        Map<String, Map<Integer, Shares>> reports, List<Pair> pairs, int otherPairs, List<UnitPair> units) {

    public CollectionReuse {
        Map<String, Map<Integer, Shares>> copy = new HashMap<>();
        reports.forEach((unit, years) -> copy.put(unit, Map.copyOf(years)));
        reports = Map.copyOf(copy);
        pairs = List.copyOf(pairs);
        units = List.copyOf(units);
    }

    /** What a report shares; empty where it is not among those compared. */
    public Optional<Shares> of(String unit, int year) {
        return Optional.ofNullable(reports.getOrDefault(unit, Map.of()).get(year));
    }

    /**
     * How much of a report's sections stands in others.
     *
     * @param last the unit's preceding report, null where there is none
     * @param inLast how much of it stood there
     * @param elsewhere how much of it stands in reports of other units, of the same year or earlier
     * @param most that of these reports which has most of it, null where none has any
     * @param inMost how many of its sentences that one has
     */
    public record Shares(
            ReportSummary report,
            @Nullable ReportSummary last,
            SharedCount inLast,
            SharedCount elsewhere,
            @Nullable ReportSummary most,
            int inMost) {}

    /**
     * Two reports that share text.
     *
     * @param from the earlier one
     * @param to the later one, or another of the same year
     * @param inFrom how much of the earlier one stands in the later one
     * @param inTo how much of the later one stands in the earlier one
     * @param passages what they share, in the order of the later one
     */
    public record Pair(
            ReportSummary from, ReportSummary to, SharedCount inFrom, SharedCount inTo, List<Passage> passages) {
        public Pair {
            passages = List.copyOf(passages);
        }
    }

    /**
     * Two units whose reports share text.
     *
     * @param one id of that which comes first in the collection
     * @param other id of the other
     * @param sentences how many sentences their reports share
     */
    public record UnitPair(String one, String other, int sentences) {}
}
