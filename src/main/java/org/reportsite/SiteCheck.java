package org.reportsite;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.reportsite.collection.ConfigReader;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.site.CollectionSummary;
import org.reportsite.site.UnitSummary;

/** The check without a site. */
public final class SiteCheck {

    private SiteCheck() {}

    /**
     * Reads and checks the reports, and writes the check's files.
     *
     * @throws InvalidInputException if the configuration or a folder can't be used, or no report is selected; nothing was
     *     changed
     * @throws IOException if the disk fails
     */
    public static BuildResult run(CheckRequest request) throws InvalidInputException, IOException {
        return CheckSession.run(request, settings -> check(request, settings));
    }

    private static BuildResult check(CheckRequest request, ConfigReader.Result settings)
            throws InvalidInputException, IOException {
        Folders.check(request);
        ReportSelection.Files selected = request.selection().in(request.source());
        CheckSession session = CheckSession.open(request, settings);
        Outcome outcome = Outcome.of(check(session, request.threads()));
        if (request.selection().isAll()) {
            return session.finish(outcome, CheckSession.Success.NONE);
        }
        Outcome part = outcome.of(file -> selected.contains(request.project().resolve(file)));
        if (part.isEmpty()) {
            throw request.selection().problem("check.reports-none");
        }
        return session.finish(part, CheckSession.Success.NONE);
    }

    private static List<CollectionSummary> check(CheckSession session, int threads)
            throws InvalidInputException, IOException {
        List<CollectionSummary> collections = new ArrayList<>();
        try (Workers workers = new Workers(threads)) {
            for (CollectionCheck collection : session.collections()) {
                List<UnitSummary> units = collection.units(
                        workers, (unit, again) -> new UnitSummary(unit.outline(), unit.summaries(), Set.of()));
                collections.add(new CollectionSummary(collection.outline(), units, collection.otherFindings()));
            }
        }
        return collections;
    }
}
