package org.reportsite.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.reportsite.link.References;
import org.reportsite.link.ReportIndex;
import org.reportsite.link.SourceFolder;
import org.reportsite.link.UnitReferences;
import org.reportsite.match.MatchedReport;
import org.reportsite.site.CollectionReuse;

/** The references of reports that lie beside no other file. */
final class NoFiles {

    /** They share no text either. */
    static final CollectionReuse NO_REUSE = new CollectionReuse(Map.of(), List.of(), 0, List.of());

    private NoFiles() {}

    static List<References> references(List<MatchedReport> reports) {
        try {
            Path folder = Path.of("src", "test").toAbsolutePath();
            String unit = reports.isEmpty() ? "" : reports.get(0).unit();
            UnitReferences resolver =
                    new UnitReferences(new SourceFolder(folder), new ReportIndex(List.of()), unit, reports);
            return reports.stream()
                    .map(report -> resolver.of(folder.resolve("nothing-here/report.md"), report))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
