package org.reportsite;

import java.util.ArrayList;
import java.util.List;
import org.reportsite.BuildResult.LogEntry;
import org.reportsite.check.report.ConsoleReport;
import org.reportsite.check.report.Languages;
import org.reportsite.collection.SiteConfig;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Messages;
import org.reportsite.diagnostic.Problem;
import org.reportsite.diagnostic.Severity;

/** What a build has to say, as lines of a log. */
public final class Console {

    /** More than anybody reads in a log; the check's files hold all. */
    private static final int MOST_FINDINGS = 200;

    private final Messages texts;
    private final ConsoleReport report;
    private final String checkFolder;

    /**
     * What to say of a build.
     *
     * @param checkFolder where the check's files are, as it is shown
     */
    Console(SiteConfig config, String checkFolder) {
        this.checkFolder = checkFolder;
        texts = Messages.of(config.locale());
        report = new ConsoleReport(new Languages(config.collections()), texts);
    }

    /**
     * The mistakes that keep a build from running.
     *
     * @param texts texts in the language of who reads them
     */
    public static List<String> lines(InvalidInputException invalid, Messages texts) {
        List<String> lines = new ArrayList<>();
        invalid.problems().forEach(problem -> lines.addAll(ConsoleReport.lines(problem, texts)));
        return lines;
    }

    List<LogEntry> log(List<Problem> notices, List<Finding> findings) {
        List<LogEntry> log = new ArrayList<>();
        notices.stream()
                .map(n -> n.location() + " " + texts.text(n.message()))
                .forEach(line -> log.add(new LogEntry(Severity.INFO, List.of(line))));
        List<Finding> standing = findings.stream().filter(Finding::stands).toList();
        List<Finding> shown = MissingRuns.folded(ConsoleReport.ordered(standing));
        int told = Math.min(MOST_FINDINGS, shown.size());
        for (int i = 0; i < told; i++) {
            Finding next = i + 1 < told ? shown.get(i + 1) : null;
            log.add(new LogEntry(shown.get(i).severity(), report.lines(shown.get(i), next)));
        }
        if (shown.size() > MOST_FINDINGS) {
            String more = texts.text("check.more", shown.size() - MOST_FINDINGS, checkFolder);
            log.add(new LogEntry(Severity.WARNING, List.of(more)));
        }
        List<String> table = report.table(standing);
        if (!table.isEmpty()) {
            log.add(new LogEntry(Severity.INFO, table));
        }
        return log;
    }

    List<String> summary(List<Finding> findings, List<Finding> failing) {
        return report.summary(findings, failing);
    }
}
