package org.reportsite;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Severity;

/**
 * What came of a build or a check.
 *
 * @param locale language of the log
 * @param reports how many reports were checked
 * @param drafts how many drafts were left out
 * @param findings every finding, by collection and place
 * @param log what to tell the user about single places, in order
 * @param summary what to tell in the end: counts, and where the build fails what to mend first
 * @param passed false where findings fail the build
 * @param firstPage first page of the site that was put in place, null where none was
 */
public record BuildResult(
        Locale locale,
        int reports,
        int drafts,
        List<Finding> findings,
        List<LogEntry> log,
        List<String> summary,
        boolean passed,
        @Nullable Path firstPage) {

    public BuildResult {
        findings = List.copyOf(findings);
        log = List.copyOf(log);
        summary = List.copyOf(summary);
    }

    /** Lines of the log that belong together. */
    public record LogEntry(Severity severity, List<String> lines) {
        public LogEntry {
            lines = List.copyOf(lines);
        }
    }
}
