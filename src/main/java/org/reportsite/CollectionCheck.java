package org.reportsite;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportsite.check.Baseline;
import org.reportsite.check.CheckedReport;
import org.reportsite.check.Checker;
import org.reportsite.check.CopiedText;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Problem;
import org.reportsite.link.References;
import org.reportsite.match.MatchedReport;
import org.reportsite.read.SourceReader;
import org.reportsite.scan.Inventory;
import org.reportsite.site.CollectionOutline;
import org.reportsite.site.Outlines;
import org.reportsite.site.ReportSummary;
import org.reportsite.site.Summaries;
import org.reportsite.site.UnitOutline;

/** Reads and checks one collection, a unit at a time: text is held only for the units in hand. */
final class CollectionCheck {

    private final CollectionConfig config;
    private final Checker checker;
    private final UnitReader reader;
    private final Inventory inventory;
    private final AbsentReports absent;
    private final CollectionOutline outline;
    private final CollectionCopies copies;
    private final Set<Path> linked = ConcurrentHashMap.newKeySet();

    /** By unit, since some are checked twice. */
    private final Map<String, Noted> noted = new ConcurrentHashMap<>();

    CollectionCheck(Inventory inventory, CheckRequest request, SourceReader sources, Baseline baseline) {
        this.inventory = inventory;
        this.config = inventory.config();
        this.checker = new Checker(config, request.date(), baseline);
        this.reader = new UnitReader(inventory, request.source(), sources);
        this.absent = AbsentReports.of(inventory, checker, request.date());
        List<Outlines.Entry> entries = new ArrayList<>(absent.entries());
        inventory.reports().forEach(f -> entries.add(new Outlines.Entry(f.unit(), f.unitName(), f.year())));
        this.outline = Outlines.of(config, entries);
        this.copies = new CollectionCopies(config);
    }

    /** What was found in a unit's reports, and what a reader of the log should know of them. */
    private record Noted(List<Finding> findings, List<Problem> notices) {}

    /** What is done with a unit as soon as it is checked. */
    interface UnitTask<T> {
        /**
         * Does it.
         *
         * @param again whether it was done before: what other units say added findings
         */
        T run(CheckedUnit unit, boolean again) throws IOException, InvalidInputException;
    }

    /** The collection's units and years. */
    CollectionOutline outline() {
        return outline;
    }

    /**
     * Checks every unit; once all are, those a second time that share text with others.
     *
     * @return what the task gave, in the order of the outline
     */
    <T> List<T> units(Workers workers, UnitTask<T> task) throws IOException, InvalidInputException {
        List<Workers.Task<T>> tasks = new ArrayList<>();
        for (UnitOutline unit : outline.units()) {
            tasks.add(() -> {
                CheckedUnit checked = check(unit, Map.of());
                copies.add(unit.id(), checked.reports());
                return task.run(checked, false);
            });
        }
        List<T> results = new ArrayList<>(workers.all(tasks));
        again(workers, task, results);
        return List.copyOf(results);
    }

    private <T> void again(Workers workers, UnitTask<T> task, List<T> results)
            throws IOException, InvalidInputException {
        Map<String, Map<Integer, List<CopiedText>>> found = copies.find(outline.units(), workers);
        List<Integer> places = new ArrayList<>();
        List<Workers.Task<T>> tasks = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            UnitOutline unit = outline.units().get(i);
            Map<Integer, List<CopiedText>> own = found.get(unit.id());
            if (own != null) {
                places.add(i);
                tasks.add(() -> task.run(check(unit, own), true));
            }
        }
        List<T> renewed = workers.all(tasks);
        for (int i = 0; i < places.size(); i++) {
            results.set(places.get(i), renewed.get(i));
        }
    }

    /** Findings about reports that are missing, files that have no page, and waivers. */
    List<Finding> otherFindings() {
        List<Finding> findings = new ArrayList<>(checker.waiverFindings());
        findings.addAll(absent.findings());
        return findings;
    }

    /** Everything found; complete once every unit is checked. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(otherFindings());
        noted.values().forEach(unit -> all.addAll(unit.findings()));
        return all;
    }

    /** What a reader of the log should know of files, then of waivers; complete once every unit is checked. */
    List<Problem> notices() {
        List<Problem> notices = new ArrayList<>(inventory.notices());
        notices.addAll(Withheld.notices(inventory, absent.findings()));
        OtherFiles.notice(inventory, linked).ifPresent(notices::add);
        notices.addAll(ofWaivers());
        return notices;
    }

    private List<Problem> ofWaivers() {
        return Stream.concat(
                        noted.values().stream().flatMap(unit -> unit.notices().stream()),
                        checker.notices(findings()).stream())
                .sorted(Comparator.comparing(Problem::location))
                .toList();
    }

    /**
     * Reads and checks a unit's reports.
     *
     * @param copied what they share with others, by year
     */
    private CheckedUnit check(UnitOutline unit, Map<Integer, List<CopiedText>> copied)
            throws InvalidInputException, IOException {
        UnitReader.ReadUnit read = reader.read(unit.id());
        read.references().forEach(r -> r.copies().forEach(copy -> linked.add(copy.source())));
        List<ReportSummary> summaries = new ArrayList<>();
        List<Finding> found = new ArrayList<>();
        List<Problem> notices = new ArrayList<>();
        @Nullable MatchedReport previous = null;
        for (int i = 0; i < read.reports().size(); i++) {
            MatchedReport report = read.reports().get(i);
            References references = read.references().get(i);
            CheckedReport checked = new CheckedReport(config, report, previous, references);
            List<Fault> faults = new ArrayList<>(read.faults().get(i));
            copied.getOrDefault(report.year(), List.of()).forEach(copy -> faults.add(copy.fault(checked)));
            List<Finding> findings = checker.check(report, previous, references, faults);
            notices.addAll(checker.notices(report, findings));
            found.addAll(findings);
            summaries.add(Summaries.of(report, findings));
            previous = report;
        }
        noted.put(unit.id(), new Noted(found, notices));
        return new CheckedUnit(unit, read.reports(), read.references(), summaries);
    }
}
