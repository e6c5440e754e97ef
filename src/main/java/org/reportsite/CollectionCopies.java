package org.reportsite;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.reportsite.check.CollectionRule;
import org.reportsite.check.CopiedText;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.match.MatchedReport;
import org.reportsite.reuse.CopySearch;
import org.reportsite.reuse.ReportSentences;
import org.reportsite.reuse.YearCopies;
import org.reportsite.site.UnitOutline;

/**
 * Finds text that reports of a collection took from others. Keeps every report's sentences, and nothing else of it, from
 * when its unit is read until all are.
 */
final class CollectionCopies {

    private final CollectionConfig config;
    private final Map<String, List<Kept>> units = new ConcurrentHashMap<>();

    CollectionCopies(CollectionConfig config) {
        this.config = config;
    }

    /** What is kept of a report. */
    private record Kept(String unit, String name, int year, ReportSentences sentences) {}

    /** Takes in a unit's reports, ascending by year. Any number of threads may do so. */
    void add(List<MatchedReport> reports) {
        for (MatchedReport report : reports) {
            units.computeIfAbsent(report.unit(), u -> new ArrayList<>())
                    .add(new Kept(report.unit(), report.unitName(), report.year(), ReportSentences.of(report)));
        }
    }

    /**
     * What is found.
     *
     * @param search the search over all reports, numbered by unit and year
     * @param copied what is copied, by unit and year
     */
    record Found(CopySearch search, Map<String, Map<Integer, List<CopiedText>>> copied) {}

    /** Searches all reports; nothing is kept here after it. */
    Found find(List<UnitOutline> order, Workers workers) throws IOException, InvalidInputException {
        List<Kept> reports = new ArrayList<>();
        List<CopySearch.Entry> entries = new ArrayList<>();
        for (UnitOutline unit : order) {
            int last = CopySearch.Entry.NONE;
            for (Kept report : units.getOrDefault(unit.id(), List.of())) {
                entries.add(new CopySearch.Entry(report.sentences(), report.year(), last));
                last = reports.size();
                reports.add(report);
            }
        }
        units.clear();
        CopySearch search = new CopySearch(entries);
        return new Found(search, copied(search, reports, workers));
    }

    private Map<String, Map<Integer, List<CopiedText>>> copied(CopySearch search, List<Kept> reports, Workers workers)
            throws IOException, InvalidInputException {
        List<Workers.Task<List<CopiedText>>> tasks = new ArrayList<>();
        search.years().forEach(year -> tasks.add(() -> find(search, year, reports)));
        Map<String, Map<Integer, List<CopiedText>>> found = new HashMap<>();
        for (List<CopiedText> year : workers.all(tasks)) {
            for (CopiedText text : year) {
                Kept report = reports.get(text.copy().report());
                found.computeIfAbsent(report.unit(), u -> new HashMap<>())
                        .computeIfAbsent(report.year(), y -> new ArrayList<>())
                        .add(text);
            }
        }
        return found;
    }

    private List<CopiedText> find(CopySearch search, int year, List<Kept> reports) {
        YearCopies copies = search.of(year);
        List<CopiedText> found = new ArrayList<>();
        CollectionRule.COPIED_FROM_LAST_YEAR
                .share(config)
                .ifPresent(share -> copies.fromLastYear(share)
                        .forEach(copy -> found.add(new CopiedText(
                                CollectionRule.COPIED_FROM_LAST_YEAR,
                                copy,
                                Integer.toString(reports.get(copy.from()).year())))));
        CollectionRule.COPIED_FROM_OTHER_UNIT
                .share(config)
                .ifPresent(share -> copies.fromOtherUnits(share)
                        .forEach(copy -> found.add(new CopiedText(
                                CollectionRule.COPIED_FROM_OTHER_UNIT,
                                copy,
                                reports.get(copy.from()).name()))));
        return found;
    }
}
