package org.reportsite;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.reportsite.check.Baseline;
import org.reportsite.check.BaselineFile;
import org.reportsite.check.report.Languages;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Messages;
import org.reportsite.diagnostic.Problem;
import org.reportsite.diagnostic.ProjectPaths;

/** The baseline among the reports: read before the check, written after it on demand. */
final class SiteBaseline {

    private final Path folder;
    private final String name;
    private final Baseline baseline;

    private SiteBaseline(Path folder, String name, Baseline baseline) {
        this.folder = folder;
        this.name = name;
        this.baseline = baseline;
    }

    /** The one that stands; where it is to be written anew, what it says does not matter. */
    static SiteBaseline of(CheckRequest request) throws InvalidInputException, IOException {
        if (request.writeBaseline() && !request.selection().isAll()) {
            throw request.selection().problem("baseline.part", "");
        }
        Path file = request.source().resolve(BaselineFile.NAME);
        String name = new ProjectPaths(request.project()).name(file);
        return new SiteBaseline(
                request.source(), name, request.writeBaseline() ? Baseline.NONE : BaselineFile.read(file, name));
    }

    Baseline baseline() {
        return baseline;
    }

    /**
     * Writes what is found.
     *
     * @param languages tell each finding in its language
     * @param texts the site's language
     *
     * @return the findings, accepted, and what to tell of it
     */
    Written write(List<Finding> findings, Languages languages, Messages texts) throws IOException {
        Baseline written = Baseline.of(
                findings,
                finding -> languages.of(finding).text(finding.problem().message()));
        // Whole or not at all: a half one would stop the next check.
        WholeFiles.write(folder, Map.of(BaselineFile.NAME, BaselineFile.write(written)));
        return new Written(
                written.accept(findings, texts.text("baseline.reason")),
                notice("baseline.written", written.entries().size()));
    }

    /** What is accepted now, and what to tell of it. */
    record Written(List<Finding> findings, Problem notice) {}

    /** What to tell of entries that are not found any more. */
    List<Problem> notices(List<Finding> all) {
        long gone = baseline.goneFrom(all);
        return gone == 0 ? List.of() : List.of(notice("baseline.gone", gone));
    }

    private Problem notice(String key, Object... arguments) {
        return new Problem(
                Location.startOf(name), null, Message.of(key, arguments), Message.of(key + ".hint", arguments));
    }
}
