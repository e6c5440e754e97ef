package org.reportsite.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.reportsite.check.RuleCatalog;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.ConfigReader;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.match.MatchedReport;
import org.reportsite.match.SectionMatcher;
import org.reportsite.read.FaultException;
import org.reportsite.read.ReadOptions;
import org.reportsite.read.ReportReader;
import org.reportsite.read.SourceReader;

/** A real collection beside the project, read and matched as a site's build does it. */
final class RealReports {

    private static final Path DATA = Path.of("..", "shared", "data");
    private static final Path CONFIGURATION = Path.of("src", "test", "resources", "shared-data");

    private final CollectionConfig config;
    private final ReportReader reader = new ReportReader();
    private final SectionMatcher matcher;

    /**
     * A collection.
     *
     * @param configuration folder of its configuration in {@code shared-data}
     */
    RealReports(String configuration) throws IOException, InvalidInputException {
        Path folder = CONFIGURATION.resolve(configuration);
        config = ConfigReader.read(folder, folder, RuleCatalog.load().ids())
                .config()
                .collections()
                .get(0);
        matcher = new SectionMatcher(config);
    }

    static boolean areHere() {
        return Files.isDirectory(DATA);
    }

    CollectionConfig config() {
        return config;
    }

    /** The lines of a report's file, {@code name} below the data folder. */
    static List<String> lines(String name) throws IOException {
        return Files.readAllLines(DATA.resolve(name));
    }

    /** A report, {@code name} below the data folder. */
    MatchedReport read(String unit, int year, String name) throws IOException, FaultException {
        var source = new SourceReader(DATA.toRealPath()).read(DATA.resolve(name), name, config.frontMatter());
        var report = reader.read(source, ReadOptions.of(config.locale()), fault -> {});
        return matcher.match(unit, unit, year, report);
    }
}
