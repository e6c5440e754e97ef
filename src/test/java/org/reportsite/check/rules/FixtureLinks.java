package org.reportsite.check.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.reportsite.check.Checks;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.link.References;
import org.reportsite.link.ReportIndex;
import org.reportsite.link.SourceFolder;
import org.reportsite.link.UnitReferences;
import org.reportsite.match.MatchedReport;

/**
 * Where a fixture's links lead: its rule's folder is the source folder, and the reports that have a page are the fixture
 * itself and those in {@code collection}, named {@code <unit>-<year>.md}.
 */
final class FixtureLinks {

    private FixtureLinks() {}

    static References of(Path file, MatchedReport report, CollectionConfig config) throws IOException {
        Path folder = file.getParent().toAbsolutePath();
        List<ReportIndex.Entry> entries = new ArrayList<>();
        entries.add(new ReportIndex.Entry(file, report.unit(), report.year()));
        List<MatchedReport> ofTheUnit = new ArrayList<>(List.of(report));
        for (Path other : others(folder.resolve("collection"))) {
            String[] name = other.getFileName().toString().replace(".md", "").split("-", 2);
            int year = Integer.parseInt(name[1]);
            entries.add(new ReportIndex.Entry(other, name[0], year));
            if (name[0].equals(report.unit())) {
                ofTheUnit.add(Checks.report(other.toString(), Files.readString(other), year, config));
            }
        }
        return new UnitReferences(new SourceFolder(folder), new ReportIndex(entries), report.unit(), ofTheUnit)
                .of(file, report);
    }

    private static List<Path> others(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
