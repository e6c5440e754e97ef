package org.reportsite;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.reportsite.check.CollectionRule;
import org.reportsite.check.CopiedText;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.match.MatchedReport;
import org.reportsite.reuse.Copy;
import org.reportsite.reuse.CopySearch;
import org.reportsite.reuse.ReportSentences;
import org.reportsite.site.UnitOutline;

/**
 * Finds text that reports of a collection took from others. Keeps every report's sentences, and nothing else of it, from
 * when its unit is checked until all are.
 */
final class CollectionCopies {

    private final CollectionConfig config;
    private final Map<String, List<Kept>> units = new ConcurrentHashMap<>();

    CollectionCopies(CollectionConfig config) {
        this.config = config;
    }

    /**
     * What is kept of a report.
     *
     * @param last the unit's preceding report, null for its first
     */
    private record Kept(
            String unit,
            String name,
            int year,
            ReportSentences sentences,
            @Nullable Kept last) {}

    /** Takes in a unit's reports, ascending by year. Any number of threads may do so. */
    void add(String unit, List<MatchedReport> reports) {
        if (isOn(CollectionRule.COPIED_FROM_LAST_YEAR) || isOn(CollectionRule.COPIED_FROM_OTHER_UNIT)) {
            List<Kept> kept = new ArrayList<>();
            @Nullable Kept last = null;
            for (MatchedReport report : reports) {
                last = new Kept(unit, report.unitName(), report.year(), ReportSentences.of(report), last);
                kept.add(last);
            }
            units.put(unit, kept);
        }
    }

    private boolean isOn(CollectionRule rule) {
        return rule.share(config).isPresent();
    }

    /** What is copied, by unit and year; nothing is kept after it. */
    Map<String, Map<Integer, List<CopiedText>>> find(List<UnitOutline> order, Workers workers)
            throws IOException, InvalidInputException {
        Map<Integer, List<Kept>> years = new TreeMap<>();
        for (UnitOutline unit : order) {
            units.getOrDefault(unit.id(), List.of())
                    .forEach(kept -> years.computeIfAbsent(kept.year(), y -> new ArrayList<>())
                            .add(kept));
        }
        units.clear();
        List<Workers.Task<List<Found>>> tasks = new ArrayList<>();
        years.values().forEach(year -> tasks.add(() -> find(year)));
        Map<String, Map<Integer, List<CopiedText>>> found = new HashMap<>();
        for (List<Found> year : workers.all(tasks)) {
            year.forEach(one -> found.computeIfAbsent(one.unit(), u -> new HashMap<>())
                    .computeIfAbsent(one.year(), y -> new ArrayList<>())
                    .add(one.text()));
        }
        return found;
    }

    /** What was found in the report of a unit and year. */
    private record Found(String unit, int year, CopiedText text) {}

    private List<Found> find(List<Kept> year) {
        CopySearch search =
                new CopySearch(year.stream().map(CollectionCopies::entry).toList());
        List<Found> found = new ArrayList<>();
        CollectionRule.COPIED_FROM_LAST_YEAR
                .share(config)
                .ifPresent(share -> search.fromLastYear(share).forEach(copy -> found.add(found(copy, year))));
        CollectionRule.COPIED_FROM_OTHER_UNIT
                .share(config)
                .ifPresent(share -> search.fromOtherUnits(share).forEach(copy -> found.add(found(copy, year))));
        return found;
    }

    private static CopySearch.Entry entry(Kept report) {
        Kept last = report.last();
        return new CopySearch.Entry(report.sentences(), last == null ? null : last.sentences());
    }

    private static Found found(Copy copy, List<Kept> year) {
        Kept report = year.get(copy.report());
        Kept last = report.last();
        CopiedText text = copy.from() == Copy.LAST_YEAR && last != null
                ? new CopiedText(
                        CollectionRule.COPIED_FROM_LAST_YEAR,
                        copy.section(),
                        copy.count(),
                        Integer.toString(last.year()))
                : new CopiedText(
                        CollectionRule.COPIED_FROM_OTHER_UNIT,
                        copy.section(),
                        copy.count(),
                        year.get(copy.from()).name());
        return new Found(report.unit(), report.year(), text);
    }
}
