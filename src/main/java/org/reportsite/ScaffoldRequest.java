package org.reportsite;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a file is to be drafted.
 *
 * @param project the project's folder, to which paths in messages are relative
 * @param source folder of the reports
 * @param date the day of the build
 * @param locale the language of what is drafted, null for that of the reports
 * @param threads how many units are read at a time, at least 1
 */
public record ScaffoldRequest(
        Path project, Path source, LocalDate date, @Nullable Locale locale, int threads) {

    /** Reading the reports; no file of a check is written. */
    CheckRequest reading() {
        return new CheckRequest(project, source, source, FailOn.NEVER, date, threads, ReportSelection.ALL, false);
    }
}
