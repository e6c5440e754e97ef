package org.reportsite;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What to check, and where.
 *
 * @param project the project's folder, to which paths in findings are relative
 * @param source folder of the reports
 * @param check folder of the check's files
 * @param failOn from which weight on findings fail the build
 * @param date the day of the build: the only clock
 * @param threads how many units are checked at a time, at least 1
 * @param selection the reports whose findings count
 * @param writeBaseline whether to accept everything that is found, for good
 * @param user language of the person at the machine, for what keeps a build from running where no collection names one; null where there
 *     is none
 */
public record CheckRequest(
        Path project,
        Path source,
        Path check,
        FailOn failOn,
        LocalDate date,
        int threads,
        ReportSelection selection,
        boolean writeBaseline,
        @Nullable Locale user) {

    public CheckRequest {
        project = project.toAbsolutePath().normalize();
        source = source.toAbsolutePath().normalize();
        check = check.toAbsolutePath().normalize();
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads);
        }
    }

    /** With nobody at the machine: the log is in the language of the pages. */
    public CheckRequest(
            Path project,
            Path source,
            Path check,
            FailOn failOn,
            LocalDate date,
            int threads,
            ReportSelection selection,
            boolean writeBaseline) {
        this(project, source, check, failOn, date, threads, selection, writeBaseline, null);
    }
}
