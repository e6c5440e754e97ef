package org.reportsite.scan;

import java.nio.file.Path;
import java.util.List;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.diagnostic.Problem;

/**
 * The files of a collection.
 *
 * @param config the collection's settings
 * @param reports the reports that will have a page, by path
 * @param rejected the others, by path
 * @param drafts how many drafts were left out
 * @param notices what a reader of the log should know of single files, by path
 * @param filings what is, or may be, a report: a sound one, a rejected one or a draft
 * @param others files in formats that are not read, by path
 */
public record Inventory(
        CollectionConfig config,
        List<ReportFile> reports,
        List<RejectedFile> rejected,
        int drafts,
        List<Problem> notices,
        List<Filing> filings,
        List<Path> others) {
    public Inventory {
        reports = List.copyOf(reports);
        rejected = List.copyOf(rejected);
        notices = List.copyOf(notices);
        filings = List.copyOf(filings);
        others = List.copyOf(others);
    }
}
