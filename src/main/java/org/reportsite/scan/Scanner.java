package org.reportsite.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.ReportLocator;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
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
        ProjectPaths inFolder = new ProjectPaths(folder);
        FileFinder.Found found = FileFinder.find(folder);
        for (Path path : found.reports()) {
            String relative = inFolder.name(path);
            // A folder found here is one that can't be entered.
            if (locator.isReport(relative) || Files.isDirectory(path)) {
                look(path, relative, locator, stock);
            }
        }
        for (Path link : found.links()) {
            stock.addNotice(new Problem(
                    Location.startOf(paths.name(link)), null, Message.of("scan.link"), Message.of("scan.link.hint")));
        }
        return stock.inventory(found.others());
    }

    private void look(Path path, String relative, ReportLocator locator, Stock stock) {
        String file = paths.name(path);
        try {
            Source source = reader.read(path, file, stock.config().frontMatter());
            var place = locator.locate(
                    relative, source.frontMatter().unit(), source.frontMatter().year());
            stock.add(path, source, FilingFaults.of(source, place), place);
        } catch (FaultException e) {
            stock.addUnreadable(file, locator.locate(relative, null, null), e.fault());
        }
    }
}
