package org.reportsite.site;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportsite.diagnostic.Finding;

/**
 * A year of which a unit has no page, though it should: the report is owed or missing, or there is a file that could not
 * become one.
 *
 * @param year the year
 * @param state how that stands
 * @param isFile whether there is a file
 * @param due the day by which an owed or missing report is due, null where none is set
 * @param findings what is found about it
 */
public record Absence(
        int year,
        ReportState state,
        boolean isFile,
        @Nullable LocalDate due,
        List<Finding> findings) {
    public Absence {
        findings = List.copyOf(findings);
    }

    /**
     * A report that is owed until a day.
     *
     * @param due null where none is set
     */
    public static Absence owed(int year, @Nullable LocalDate due) {
        return new Absence(year, ReportState.OWED, false, due, List.of());
    }

    /**
     * A report that is missing.
     *
     * @param finding that says so, waived or not
     */
    public static Absence missing(int year, @Nullable LocalDate due, Finding finding) {
        ReportState state = finding.stands() ? ReportState.MISSING : ReportState.WAIVED;
        return new Absence(year, state, false, due, List.of(finding));
    }

    /**
     * A file that could not become a page.
     *
     * @param findings why
     */
    public static Absence rejected(int year, List<Finding> findings) {
        return new Absence(year, ReportState.of(findings), true, null, findings);
    }
}
