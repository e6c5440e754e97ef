package org.reportsite;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.Structure;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.link.References;
import org.reportsite.match.MatchedReport;
import org.reportsite.match.SectionMatcher;
import org.reportsite.read.FaultException;
import org.reportsite.read.ReadOptions;
import org.reportsite.read.ReportReader;
import org.reportsite.read.Source;
import org.reportsite.read.SourceReader;
import org.reportsite.scan.Inventory;
import org.reportsite.scan.ReportFile;

/** Reads a unit's reports in full, matches their sections, and finds out where they lead. Safe for use by several threads. */
final class UnitReader {

    private final CollectionConfig config;
    private final SourceReader sources;
    private final ReportReader reader = new ReportReader();
    private final ReadOptions options;
    private final SectionMatcher matcher;
    private final CollectionLinks links;
    private final Map<String, List<ReportFile>> files = new HashMap<>();

    /**
     * A reader of the reports of a collection.
     *
     * @param source the source folder: what reports may refer to
     */
    UnitReader(Inventory inventory, Path source, SourceReader sources) {
        this.config = inventory.config();
        this.sources = sources;
        this.options = options(config);
        this.matcher = new SectionMatcher(config);
        this.links = new CollectionLinks(source, inventory.reports());
        inventory.reports().stream()
                .sorted(Comparator.comparingInt(ReportFile::year))
                .forEach(f ->
                        files.computeIfAbsent(f.unit(), u -> new ArrayList<>()).add(f));
    }

    /**
     * A unit's reports, ascending by year.
     *
     * @param reports what was read
     * @param references where each of them leads, in the same order
     * @param faults what was found wrong while each was filed and read, in the same order
     */
    record ReadUnit(List<MatchedReport> reports, List<References> references, List<List<Fault>> faults) {}

    ReadUnit read(String unit) throws InvalidInputException, IOException {
        List<ReportFile> own = files.getOrDefault(unit, List.of());
        List<MatchedReport> reports = new ArrayList<>();
        List<List<Fault>> faults = new ArrayList<>();
        for (ReportFile file : own) {
            List<Fault> intake = new ArrayList<>(file.faults());
            reports.add(read(file, intake));
            faults.add(intake);
        }
        return new ReadUnit(reports, links.of(unit, own, reports), faults);
    }

    /** Reads a file a second time; one that could be read in the first pass and no longer can was changed meanwhile. */
    private MatchedReport read(ReportFile file, List<Fault> faults) throws InvalidInputException {
        try {
            Source source = sources.read(file.path(), file.file(), config.frontMatter());
            faults.addAll(source.faults());
            return matcher.match(file.unit(), file.unitName(), file.year(), reader.read(source, options, faults::add));
        } catch (FaultException e) {
            throw new InvalidInputException(List.of(e.fault().problem()));
        }
    }

    private static ReadOptions options(CollectionConfig config) {
        Structure structure = config.structure();
        return structure == null || structure.closingStarters().isEmpty()
                ? ReadOptions.of(config.locale())
                : new ReadOptions(structure.closingStarters(), List.of());
    }
}
