package org.reportsite;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reportsite.check.Checker;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.Structure;
import org.reportsite.compare.Comparison;
import org.reportsite.compare.UnitComparison;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.link.References;
import org.reportsite.match.MatchedReport;
import org.reportsite.match.SectionMatcher;
import org.reportsite.publish.Staging;
import org.reportsite.read.FaultException;
import org.reportsite.read.ReadOptions;
import org.reportsite.read.ReportReader;
import org.reportsite.read.Source;
import org.reportsite.read.SourceReader;
import org.reportsite.render.CompareJson;
import org.reportsite.render.Page;
import org.reportsite.render.SiteRenderer;
import org.reportsite.report.Report;
import org.reportsite.scan.Inventory;
import org.reportsite.scan.ReportFile;
import org.reportsite.site.Addresses;
import org.reportsite.site.CollectionOutline;
import org.reportsite.site.CollectionSummary;
import org.reportsite.site.ComparedSections;
import org.reportsite.site.Outlines;
import org.reportsite.site.ReportSummary;
import org.reportsite.site.Summaries;
import org.reportsite.site.UnitOutline;
import org.reportsite.site.UnitSummary;

/** Builds one collection's pages into the staging folder, a unit at a time: text is held only for the units in hand. */
final class CollectionBuild {

    private final Inventory inventory;
    private final CollectionConfig config;
    private final Checker checker;
    private final SectionMatcher matcher;
    private final ReadOptions options;
    private final AbsentReports absent;
    private final CollectionOutline outline;
    private final CollectionLinks links;
    private final Tools tools;

    /** What every collection is built with. */
    record Tools(
            BuildRequest request, SourceReader sources, ReportReader reader, SiteRenderer renderer, Staging staging) {

        void write(List<Page> pages) throws IOException {
            for (Page page : pages) {
                write(page);
            }
        }

        void write(Page page) throws IOException {
            staging.write(page.path(), page.content());
        }
    }

    /**
     * A build of a collection.
     *
     * @param date the day of the build
     */
    CollectionBuild(Inventory inventory, Checker checker, LocalDate date, Tools tools) {
        this.inventory = inventory;
        this.config = inventory.config();
        this.checker = checker;
        this.tools = tools;
        this.matcher = new SectionMatcher(config.expectedSections());
        this.options = options(config);
        this.absent = AbsentReports.of(inventory, checker, date);
        List<Outlines.Entry> entries = new ArrayList<>(absent.entries());
        inventory.reports().forEach(f -> entries.add(new Outlines.Entry(f.unit(), f.unitName(), f.year())));
        this.outline = Outlines.of(config, entries);
        this.links = new CollectionLinks(tools.request(), inventory.reports(), outline, tools.staging());
    }

    CollectionSummary build(Workers workers) throws IOException, InvalidInputException {
        Map<String, List<ReportFile>> files = new HashMap<>();
        inventory.reports().stream()
                .sorted(Comparator.comparingInt(ReportFile::year))
                .forEach(f ->
                        files.computeIfAbsent(f.unit(), u -> new ArrayList<>()).add(f));
        List<Workers.Task<UnitSummary>> tasks = new ArrayList<>();
        for (UnitOutline unit : outline.units()) {
            tasks.add(() -> unit(unit, files.getOrDefault(unit.id(), List.of())));
        }
        CollectionSummary summary = new CollectionSummary(outline, workers.all(tasks), otherFindings());
        tools.write(tools.renderer().collection(summary));
        return summary;
    }

    /** Builds a unit's pages from its reports, ascending by year. */
    private UnitSummary unit(UnitOutline unit, List<ReportFile> files) throws IOException, InvalidInputException {
        List<MatchedReport> reports = new ArrayList<>();
        List<List<Fault>> faults = new ArrayList<>();
        List<ReportSummary> summaries = new ArrayList<>();
        for (ReportFile file : files) {
            List<Fault> own = new ArrayList<>(file.faults());
            reports.add(read(file, own));
            faults.add(own);
        }
        List<References> references = links.of(unit.id(), files, reports);
        for (int i = 0; i < reports.size(); i++) {
            List<Finding> findings = checker.check(reports.get(i), references.get(i), faults.get(i));
            summaries.add(Summaries.of(reports.get(i), findings));
        }
        UnitComparison comparison = Comparison.compare(unit.id(), reports, config);
        tools.renderer().unit(outline, unit, reports, summaries, references, comparison, tools::write);
        tools.staging().write(new Addresses(outline).compareJson(unit.id()), CompareJson.write(comparison));
        return new UnitSummary(unit, summaries, ComparedSections.groups(comparison));
    }

    /** Reads a file a second time; one that could be read in the first pass and no longer can was changed meanwhile. */
    private MatchedReport read(ReportFile file, List<Fault> faults) throws InvalidInputException {
        try {
            Source source = tools.sources().read(file.path(), file.file());
            faults.addAll(source.faults());
            Report report = tools.reader().read(source, options, faults::add);
            return matcher.match(file.unit(), file.unitName(), file.year(), report);
        } catch (FaultException e) {
            throw new InvalidInputException(List.of(e.fault().problem()));
        }
    }

    private List<Finding> otherFindings() {
        List<Finding> findings = new ArrayList<>(checker.waiverFindings());
        findings.addAll(absent.findings());
        return findings;
    }

    private static ReadOptions options(CollectionConfig config) {
        Structure structure = config.structure();
        return structure == null || structure.closingStarters().isEmpty()
                ? ReadOptions.of(config.locale())
                : new ReadOptions(structure.closingStarters(), List.of());
    }
}
