package org.reportsite;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import org.reportsite.diagnostic.ProjectPaths;
import org.reportsite.link.FileCopy;
import org.reportsite.link.References;
import org.reportsite.link.ReportIndex;
import org.reportsite.link.SourceFolder;
import org.reportsite.link.UnitReferences;
import org.reportsite.match.MatchedReport;
import org.reportsite.publish.Staging;
import org.reportsite.scan.ReportFile;
import org.reportsite.site.Addresses;
import org.reportsite.site.CollectionOutline;

/** Works out where the reports of a collection lead, and copies the files that they show and link to. */
final class CollectionLinks {

    private final Path source;
    private final ProjectPaths paths;
    private final ReportIndex index;
    private final Addresses addresses;
    private final Staging staging;

    CollectionLinks(BuildRequest request, List<ReportFile> reports, CollectionOutline outline, Staging staging) {
        this.source = request.source();
        this.paths = new ProjectPaths(request.project());
        this.index = new ReportIndex(reports.stream()
                .map(f -> new ReportIndex.Entry(f.path(), f.unit(), f.year()))
                .toList());
        this.addresses = new Addresses(outline);
        this.staging = staging;
    }

    /** What each of a unit's reports refers to; the files are staged beside the unit's pages. */
    List<References> of(String unit, List<ReportFile> files, List<MatchedReport> reports)
            throws IOException, InvalidInputException {
        UnitReferences resolver = new UnitReferences(new SourceFolder(source), index, unit, reports);
        List<References> references = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            references.add(resolver.of(files.get(i).path(), reports.get(i)));
            copy(unit, references.get(i).copies());
        }
        return references;
    }

    private void copy(String unit, Set<FileCopy> copies) throws IOException, InvalidInputException {
        for (FileCopy copy : copies) {
            try {
                staging.copy(addresses.file(unit, copy.name()), copy.source());
            } catch (FileSystemException e) {
                // Nothing else tells a source that is gone from a disk that is full.
                if (copy.source().toString().equals(e.getFile())) {
                    throw new InvalidInputException(List.of(changed(copy)));
                }
                throw e;
            }
        }
    }

    private Problem changed(FileCopy copy) {
        String file = paths.name(copy.source());
        return new Problem(
                Location.startOf(file),
                null,
                Message.of("build.file-changed", file),
                Message.of("build.file-changed.hint"));
    }
}
