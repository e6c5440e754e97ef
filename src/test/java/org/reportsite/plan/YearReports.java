package org.reportsite.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.reportsite.check.RuleCatalog;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.ConfigReader;
import org.reportsite.match.MatchedReport;
import org.reportsite.match.SectionMatcher;
import org.reportsite.read.ReadOptions;
import org.reportsite.read.ReportReader;
import org.reportsite.read.SourceReader;

/** The reports {@code <year>.md} and {@code <year>.txt} of a folder that holds a {@code collection.yml}, as of one unit. */
final class YearReports {

    private YearReports() {}

    static List<MatchedReport> read(Path folder) throws Exception {
        CollectionConfig config = ConfigReader.read(
                        folder, folder, RuleCatalog.load().ids())
                .config()
                .collections()
                .get(0);
        SectionMatcher matcher = new SectionMatcher(config);
        List<MatchedReport> reports = new ArrayList<>();
        for (Path file : files(folder)) {
            String name = file.getFileName().toString();
            int year = Integer.parseInt(name.substring(0, name.indexOf('.')));
            var source = new SourceReader(folder.toRealPath()).read(file, name, config.frontMatter());
            var report = new ReportReader().read(source, ReadOptions.of(config.locale()), fault -> {});
            reports.add(matcher.match("u", "U", year, report));
        }
        return reports;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("[0-9]{4}\\.(md|txt)"))
                    .sorted()
                    .toList();
        }
    }
}
