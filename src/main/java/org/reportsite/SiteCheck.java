package org.reportsite;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.reportsite.collection.ConfigReader;
import org.reportsite.diagnostic.InvalidInputException;

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
        List<CheckedCollection> checked = check(session, request.threads());
        Outcome all = Outcome.of(checked);
        if (request.selection().isAll()) {
            BuildResult result = session.finish(checked, all, all, CheckSession.Success.NONE);
            session.tellAuthors(checked);
            return result;
        }
        Outcome part = all.of(file -> selected.contains(request.project().resolve(file)));
        if (part.isEmpty()) {
            throw request.selection()
                    .none(
                            request.source(),
                            all.files().stream().map(request.project()::resolve).toList());
        }
        return session.finish(checked, all, part, CheckSession.Success.NONE);
    }

    private static List<CheckedCollection> check(CheckSession session, int threads)
            throws InvalidInputException, IOException {
        List<CheckedCollection> checked = new ArrayList<>();
        try (Workers workers = new Workers(threads)) {
            for (CollectionCheck collection : session.collections()) {
                checked.add(collection.run(workers).checked());
            }
        }
        return checked;
    }
}
