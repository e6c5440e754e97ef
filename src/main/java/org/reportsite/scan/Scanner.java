package org.reportsite.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.ReportLocator;
import org.reportsite.collection.Theme;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import org.reportsite.diagnostic.ProjectPaths;
import org.reportsite.read.FaultException;
import org.reportsite.read.Source;
import org.reportsite.read.SourceReader;

/** Takes stock of a collection's folder: reads each file once, keeps only whose it is. */
public final class Scanner {

    private static final int MOST_NAMED = 3;

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
        FileFinder.Found found = FileFinder.find(folder, themes(folder, config));
        List<Path> deep = new ArrayList<>();
        List<Path> asides = new ArrayList<>(found.asides());
        for (Path path : found.reports()) {
            String relative = inFolder.name(path);
            // A folder found here is one that can't be entered.
            if (locator.isReport(relative) || Files.isDirectory(path)) {
                look(path, relative, locator, stock);
                asides.remove(path);
                if (locator.isDeep(relative) && !Files.isDirectory(path)) {
                    deep.add(path);
                }
            }
        }
        notice("scan.asides", folder, asides).ifPresent(stock::addNotice);
        notice("scan.deep", folder, deep).ifPresent(stock::addNotice);
        for (Path link : found.links()) {
            stock.addNotice(new Problem(
                    Location.startOf(paths.name(link)), null, Message.of("scan.link"), Message.of("scan.link.hint")));
        }
        return stock.inventory(found.others());
    }

    /** A collection that is the whole site lies beside the site's theme. */
    private static Set<Path> themes(Path folder, CollectionConfig config) {
        return config.id().isEmpty() ? Set.of(folder.resolve(Theme.FOLDER)) : Set.of();
    }

    /** Tells of some files of a folder, naming a few; empty where there are none. */
    private Optional<Problem> notice(String key, Path folder, List<Path> files) {
        if (files.isEmpty()) {
            return Optional.empty();
        }
        ProjectPaths inFolder = new ProjectPaths(folder);
        String named = files.stream().limit(MOST_NAMED).map(inFolder::name).collect(Collectors.joining(", "));
        String names = files.size() > MOST_NAMED ? named + ", …" : named;
        return Optional.of(new Problem(
                Location.startOf(paths.name(folder)),
                null,
                Message.of(key, files.size(), names),
                Message.of(key + ".hint")));
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
