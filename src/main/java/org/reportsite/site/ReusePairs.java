package org.reportsite.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reportsite.reuse.CopySearch;
import org.reportsite.reuse.ReportReuse;
import org.reportsite.reuse.SharedCount;
import org.reportsite.reuse.SharedText;

/** Puts together what the reports of a collection share. */
public final class ReusePairs {

    /** More than anybody reads; a collection that shares more would fill the memory with passages. */
    private static final int MOST_SENTENCES = 50_000;

    private final CopySearch search;
    private final List<ReportSummary> reports;
    /** Every pair of reports once, in a fixed order. */
    private final Map<Long, Shared> pairs = new TreeMap<>();

    private final Map<String, Map<Integer, CollectionReuse.Shares>> shares = new HashMap<>();

    private record Shared(int from, int to, int sentences) {
        Shared greater(Shared other) {
            return other.sentences > sentences ? other : this;
        }
    }

    /**
     * Nothing yet.
     *
     * @param search where the passages are found
     * @param reports the reports searched, in their order
     */
    public ReusePairs(CopySearch search, List<ReportSummary> reports) {
        this.search = search;
        this.reports = List.copyOf(reports);
    }

    /** Adds what a report shares. */
    public void add(ReportReuse reuse) {
        ReportSummary report = reports.get(reuse.report());
        int last = search.last(reuse.report());
        if (last != CopySearch.Entry.NONE && reuse.inLast().copied() > 0) {
            add(last, reuse.report(), reuse.inLast().copied());
        }
        for (ReportReuse.Partner partner : reuse.partners()) {
            add(partner.report(), reuse.report(), partner.sentences());
        }
        ReportReuse.Partner most = most(reuse);
        shares.computeIfAbsent(report.unit(), u -> new HashMap<>())
                .put(
                        report.year(),
                        new CollectionReuse.Shares(
                                report,
                                last == CopySearch.Entry.NONE ? null : reports.get(last),
                                reuse.inLast(),
                                reuse.elsewhere(),
                                most == null ? null : reports.get(most.report()),
                                most == null ? 0 : most.sentences()));
    }

    private ReportReuse.@Nullable Partner most(ReportReuse reuse) {
        String unit = reports.get(reuse.report()).unit();
        return reuse.partners().stream()
                .filter(partner -> !reports.get(partner.report()).unit().equals(unit))
                .findFirst()
                .orElse(null);
    }

    /** Two reports of a year may each name the other. */
    private void add(int one, int other, int sentences) {
        boolean isEarlier = reports.get(one).year() < reports.get(other).year()
                || (reports.get(one).year() == reports.get(other).year() && one < other);
        int from = isEarlier ? one : other;
        int to = isEarlier ? other : one;
        pairs.merge((long) from << Integer.SIZE | to, new Shared(from, to, sentences), Shared::greater);
    }

    /** All that was added. */
    public CollectionReuse toReuse() {
        List<Shared> ordered = new ArrayList<>(pairs.values());
        ordered.sort(Comparator.comparingInt(Shared::sentences).reversed());
        List<CollectionReuse.Pair> shown = new ArrayList<>();
        int sentences = 0;
        for (Shared pair : ordered) {
            sentences += pair.sentences();
            if (sentences > MOST_SENTENCES) {
                break;
            }
            shown.add(pair(pair.from(), pair.to()));
        }
        return new CollectionReuse(shares, shown, ordered.size() - shown.size(), units());
    }

    private CollectionReuse.Pair pair(int from, int to) {
        SharedText shared = search.shared(from, to);
        return new CollectionReuse.Pair(
                reports.get(from),
                reports.get(to),
                new SharedCount(shared.inEarlier(), counted(from)),
                new SharedCount(shared.inLater(), counted(to)),
                shared.passages());
    }

    /** How many of a report's sentences are looked for in others. */
    private int counted(int report) {
        ReportSummary summary = reports.get(report);
        CollectionReuse.Shares own =
                shares.getOrDefault(summary.unit(), Map.of()).get(summary.year());
        return own == null ? 0 : own.elsewhere().counted();
    }

    private List<CollectionReuse.UnitPair> units() {
        Map<List<String>, Integer> sums = new LinkedHashMap<>();
        for (Shared pair : pairs.values()) {
            // A unit's reports are numbered one after the other.
            String one = reports.get(Math.min(pair.from(), pair.to())).unit();
            String other = reports.get(Math.max(pair.from(), pair.to())).unit();
            if (!one.equals(other)) {
                sums.merge(List.of(one, other), pair.sentences(), Integer::sum);
            }
        }
        return sums.entrySet().stream()
                .map(e -> new CollectionReuse.UnitPair(
                        e.getKey().get(0), e.getKey().get(1), e.getValue()))
                .sorted(Comparator.comparingInt(CollectionReuse.UnitPair::sentences)
                        .reversed())
                .toList();
    }
}
