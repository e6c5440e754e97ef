package org.reportsite;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What to build, and where.
 *
 * @param project the project's folder, to which paths in findings are relative
 * @param source folder of the reports
 * @param output folder of the site
 * @param check folder of the check's files
 * @param failOn from which weight on findings fail the build
 * @param date the day of the build: the only clock
 * @param threads how many units are built at a time, at least 1
 * @param user language of the person at the machine, for what keeps a build from running where no collection names one; null where there
 *     is none
 */
public record BuildRequest(
        Path project,
        Path source,
        Path output,
        Path check,
        FailOn failOn,
        LocalDate date,
        int threads,
        @Nullable Locale user) {

    public BuildRequest {
        project = project.toAbsolutePath().normalize();
        source = source.toAbsolutePath().normalize();
        output = output.toAbsolutePath().normalize();
        check = check.toAbsolutePath().normalize();
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads);
        }
    }

    /** With nobody at the machine: the log is in the language of the pages. */
    public BuildRequest(
            Path project, Path source, Path output, Path check, FailOn failOn, LocalDate date, int threads) {
        this(project, source, output, check, failOn, date, threads, null);
    }

    /** The site of what is checked. */
    public static BuildRequest of(CheckRequest check, Path output) {
        return new BuildRequest(
                check.project(),
                check.source(),
                output,
                check.check(),
                check.failOn(),
                check.date(),
                check.threads(),
                check.user());
    }

    /** The check that comes before the site: of every report. */
    CheckRequest checking() {
        return new CheckRequest(project, source, check, failOn, date, threads, ReportSelection.ALL, false, user);
    }
}
