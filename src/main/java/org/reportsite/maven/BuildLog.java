package org.reportsite.maven;

import org.apache.maven.plugin.logging.Log;
import org.reportsite.BuildResult;
import org.reportsite.Console;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Messages;
import org.reportsite.diagnostic.Severity;

/** Tells Maven's log what came of a build. */
final class BuildLog {

    private final Log log;

    BuildLog(Log log) {
        this.log = log;
    }

    /** Tells why nothing was done: before the settings are read. */
    void say(String key, Object... arguments) {
        log.info(Messages.of(UserLanguage.locale()).text(key, arguments));
    }

    /** Tells every place, and where the site is. */
    void report(BuildResult result) {
        for (BuildResult.LogEntry entry : result.log()) {
            entry.lines().forEach(line -> log(entry.severity(), line));
        }
        if (result.passed()) {
            result.summary().forEach(log::info);
            passed(result, Messages.of(result.locale()));
        }
    }

    private void passed(BuildResult result, Messages texts) {
        if (result.firstPage() == null) {
            log.info(texts.text("goal.checked", result.reports()));
            return;
        }
        if (result.drafts() > 0) {
            log.info(texts.text("goal.drafts", result.drafts()));
        }
        log.info(texts.text(
                "goal.published", result.reports(), result.firstPage().toString()));
    }

    /** What the build fails with. */
    static String failure(BuildResult result) {
        return String.join("\n", result.summary());
    }

    /** What the build ends with where the configuration or a folder can't be used. */
    static String invalid(InvalidInputException e) {
        Messages texts = Messages.of(e.locale(UserLanguage.locale()));
        return texts.text("goal.invalid", e.problems().size()) + "\n" + String.join("\n", Console.lines(e, texts));
    }

    private void log(Severity severity, String line) {
        switch (severity) {
            case ERROR -> log.error(line);
            case WARNING -> log.warn(line);
            case INFO -> log.info(line);
        }
    }
}
