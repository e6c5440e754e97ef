package org.reportsite;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import org.reportsite.diagnostic.ProjectPaths;
import org.reportsite.link.FileCopy;
import org.reportsite.link.References;
import org.reportsite.publish.Staging;
import org.reportsite.site.Addresses;

/** Puts the images and attachments of reports beside their pages. */
final class LinkedFiles {

    private final ProjectPaths paths;
    private final Addresses addresses;
    private final Staging staging;

    LinkedFiles(ProjectPaths paths, Addresses addresses, Staging staging) {
        this.paths = paths;
        this.addresses = addresses;
        this.staging = staging;
    }

    /** Stages what a unit's report refers to. */
    void copy(String unit, References references) throws IOException, InvalidInputException {
        for (FileCopy copy : references.copies()) {
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
