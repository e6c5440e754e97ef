package org.reportsite;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.reportsite.link.References;
import org.reportsite.link.ReportIndex;
import org.reportsite.link.SourceFolder;
import org.reportsite.link.UnitReferences;
import org.reportsite.match.MatchedReport;
import org.reportsite.scan.ReportFile;

/** Works out where the reports of a collection lead. Safe for use by several threads. */
final class CollectionLinks {

    private final Path source;
    private final ReportIndex index;

    CollectionLinks(Path source, List<ReportFile> reports) {
        this.source = source;
        this.index = new ReportIndex(reports.stream()
                .map(f -> new ReportIndex.Entry(f.path(), f.unit(), f.year()))
                .toList());
    }

    /** What each of a unit's reports refers to, in their order. */
    List<References> of(String unit, List<ReportFile> files, List<MatchedReport> reports) throws IOException {
        UnitReferences resolver = new UnitReferences(new SourceFolder(source), index, unit, reports);
        List<References> references = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            references.add(resolver.of(files.get(i).path(), reports.get(i)));
        }
        return references;
    }
}
