package org.reportsite;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
import org.reportsite.check.CopyPlaces;
import org.reportsite.check.ReportFaults;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Problem;
import org.reportsite.figure.ReportFigures;
import org.reportsite.match.MatchedReport;
import org.reportsite.read.SourceReader;
import org.reportsite.reuse.CopySearch;
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
    private final Map<Integer, Set<String>> reporting = new HashMap<>();
    private final Set<Path> linked = ConcurrentHashMap.newKeySet();

    CollectionCheck(Inventory inventory, CheckRequest request, SourceReader sources, Baseline baseline) {
        this.inventory = inventory;
        this.config = inventory.config();
        this.checker = new Checker(config, request.date(), baseline);
        this.reader = new UnitReader(inventory, request.source(), sources);
        this.absent = AbsentReports.of(inventory, checker, request.date());
        List<Outlines.Entry> entries = new ArrayList<>(absent.entries());
        inventory.reports().forEach(f -> entries.add(new Outlines.Entry(f.unit(), f.unitName(), f.year())));
        inventory
                .reports()
                .forEach(f -> reporting
                        .computeIfAbsent(f.year(), y -> new HashSet<>())
                        .add(f.unit()));
        this.outline = Outlines.of(config, entries);
        this.copies = new CollectionCopies(config);
    }

    /** The collection's units and years. */
    CollectionOutline outline() {
        return outline;
    }

    /** What is kept of a report until all are read. */
    private record Examined(ReportSummary summary, ReportFaults faults, CopyPlaces places, ReportFigures figures) {}

    /**
     * What the check gives.
     *
     * @param search what knows the sentences of all reports, numbered in the order of the checked units: worth dropping
     *     soon
     */
    record Result(CheckedCollection checked, CopySearch search) {}

    /** Checks every report by itself, then against the others. */
    Result run(Workers workers) throws IOException, InvalidInputException {
        List<Workers.Task<List<Examined>>> tasks = new ArrayList<>();
        for (UnitOutline unit : outline.units()) {
            tasks.add(() -> examine(read(unit.id())));
        }
        List<List<Examined>> examined = workers.all(tasks);
        CollectionCopies.Found found = copies.find(outline.units(), workers);
        List<CheckedUnit> units = new ArrayList<>();
        for (int i = 0; i < examined.size(); i++) {
            UnitOutline unit = outline.units().get(i);
            units.add(weigh(unit, examined.get(i), found.copied().getOrDefault(unit.id(), Map.of())));
        }
        List<Finding> others = new ArrayList<>(checker.waiverFindings());
        others.addAll(absent.findings());
        List<ReportFigures> figures = figures(examined);
        return new Result(
                new CheckedCollection(outline, units, others, notices(units, others, figures), figures),
                found.search());
    }

    /** Reads a unit's reports, as often as they are needed. */
    UnitReader.ReadUnit read(String unit) throws InvalidInputException, IOException {
        return reader.read(unit);
    }

    private List<Examined> examine(UnitReader.ReadUnit read) {
        read.references().forEach(r -> r.copies().forEach(copy -> linked.add(copy.source())));
        List<Examined> examined = new ArrayList<>();
        @Nullable MatchedReport previous = null;
        @Nullable ReportFigures previousFigures = null;
        for (int i = 0; i < read.reports().size(); i++) {
            MatchedReport report = read.reports().get(i);
            ReportFigures figures = ReportFigures.of(report, config.figures());
            CheckedReport checked = new CheckedReport(
                    config,
                    report,
                    previous,
                    read.references().get(i),
                    figures,
                    previousFigures,
                    reporting.getOrDefault(report.year(), Set.of()));
            ReportFaults faults = checker.check(checked, read.faults().get(i));
            examined.add(new Examined(Summaries.of(report), faults, CopyPlaces.of(report), figures));
            previous = report;
            previousFigures = figures;
        }
        copies.add(read.reports());
        return examined;
    }

    /** Makes findings of what is wrong with each report, and of what it shares with others. */
    private CheckedUnit weigh(UnitOutline unit, List<Examined> reports, Map<Integer, List<CopiedText>> copied) {
        List<ReportSummary> summaries = new ArrayList<>();
        List<Problem> notices = new ArrayList<>();
        for (Examined report : reports) {
            List<Fault> more = copied.getOrDefault(report.summary().year(), List.of()).stream()
                    .map(copy -> copy.fault(report.places()))
                    .toList();
            List<Finding> findings = checker.findings(report.faults(), more);
            notices.addAll(report.faults().notices(findings));
            summaries.add(report.summary().with(findings));
        }
        return new CheckedUnit(unit, summaries, notices);
    }

    private static List<ReportFigures> figures(List<List<Examined>> units) {
        return units.stream().flatMap(List::stream).map(Examined::figures).toList();
    }

    private List<Problem> notices(List<CheckedUnit> units, List<Finding> others, List<ReportFigures> figures) {
        List<Problem> notices = new ArrayList<>(inventory.notices());
        notices.addAll(Withheld.notices(inventory, absent.findings()));
        notices.addAll(OtherFiles.notices(inventory, linked));
        notices.addAll(SilentPatterns.notices(config.figures(), figures));
        List<Finding> all = new ArrayList<>(others);
        units.forEach(unit -> all.addAll(unit.findings()));
        Stream.concat(units.stream().flatMap(unit -> unit.notices().stream()), checker.notices(all).stream())
                .sorted(Comparator.comparing(Problem::location))
                .forEach(notices::add);
        return notices;
    }
}
