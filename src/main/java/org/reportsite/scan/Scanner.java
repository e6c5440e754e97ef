package org.reportsite.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.ReportLocator;
import org.reportsite.collection.ReportPlace;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Problem;
import org.reportsite.diagnostic.ProjectPaths;
import org.reportsite.read.FaultException;
import org.reportsite.read.Source;
import org.reportsite.read.SourceReader;

/** Takes stock of a collection's folder: reads each file once, keeps only whose it is. */
public final class Scanner {

    private final ProjectPaths paths;
    private final SourceReader reader;

    /**
     * A scanner.
     *
     * @param project the project's folder, to which paths in findings are relative
     * @param reader reads the files
     */
    public Scanner(Path project, SourceReader reader) {
        this.paths = new ProjectPaths(project);
        this.reader = reader;
    }

    /**
     * The files of a collection.
     *
     * @param folder the collection's folder
     * @throws IOException if the folder can't be read
     */
    public Inventory scan(Path folder, CollectionConfig config) throws IOException {
        Stock stock = new Stock(config);
        ReportLocator locator = new ReportLocator(config);
        for (Path path : FileFinder.find(folder)) {
            String relative = slashes(folder.relativize(path));
            if (locator.isReport(relative)) {
                look(path, relative, locator, stock);
            }
        }
        return stock.inventory();
    }

    private void look(Path path, String relative, ReportLocator locator, Stock stock) {
        String file = paths.name(path);
        try {
            Source source = reader.read(path, file);
            var place = locator.locate(
                    relative, source.frontMatter().unit(), source.frontMatter().year());
            stock.add(path, source, FilingFaults.of(source, place), place);
        } catch (FaultException e) {
            var place = locator.locate(relative, null, null);
            stock.reject(new RejectedFile(file, place.unit(), place.year(), List.of(e.fault())));
        }
    }

    private static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** What was found so far. */
    private static final class Stock {
        private final CollectionConfig config;
        private final List<ReportFile> reports = new ArrayList<>();
        private final List<RejectedFile> rejected = new ArrayList<>();
        private final Map<String, String> first = new HashMap<>();
        private final List<Problem> notices = new ArrayList<>();
        private int drafts;

        Stock(CollectionConfig config) {
            this.config = config;
        }

        void reject(RejectedFile file) {
            rejected.add(file);
        }

        void add(Path path, Source source, List<Fault> filing, ReportPlace place) {
            EncodingNotice.of(source).ifPresent(notices::add);
            List<Fault> faults = new ArrayList<>(source.faults());
            faults.addAll(filing);
            if (source.frontMatter().draft()) {
                drafts++;
            } else if (place.unit() == null || place.unitName() == null || place.year() == null) {
                reject(new RejectedFile(source.file(), place.unit(), place.year(), faults));
            } else if (source.isEmpty()) {
                faults.add(FilingFaults.empty(source));
                reject(new RejectedFile(source.file(), place.unit(), place.year(), faults));
            } else {
                addReport(path, source, filing, faults, place.unit(), place.unitName(), place.year());
            }
        }

        private void addReport(
                Path path, Source source, List<Fault> filing, List<Fault> all, String unit, String name, int year) {
            String other = first.putIfAbsent(unit + "/" + year, source.file());
            if (other == null) {
                reports.add(new ReportFile(path, source.file(), unit, name, year, filing));
            } else {
                all.add(FilingFaults.duplicate(source, name, year, other));
                reject(new RejectedFile(source.file(), unit, year, all));
            }
        }

        Inventory inventory() {
            return new Inventory(config, reports, rejected, drafts, notices);
        }
    }
}
