package org.reportsite.site;

import java.util.List;
import java.util.Locale;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Severity;

/** How a report stands with the rules. */
public enum ReportState {
    /** Nothing to mend. */
    PASSING,
    /** Faults, all of them accepted for a time. */
    WAIVED,
    /** Probable mistakes. */
    WARNINGS,
    /** Handed in after the day by which it was due. */
    LATE,
    /** Something required is not there. */
    FAILING,
    /** No report, and not due yet. */
    OWED,
    /** No report, though it was due, or in a gap between two years that the unit has. */
    MISSING,
    /** No report, and none expected. */
    NONE;

    private static final String LATE_RULE = "report-late";

    /** The state of a report with these findings. */
    public static ReportState of(List<Finding> findings) {
        if (findings.stream().anyMatch(f -> f.countsAt(Severity.ERROR))) {
            return FAILING;
        } else if (isLate(findings)) {
            return LATE;
        } else if (findings.stream().anyMatch(f -> f.countsAt(Severity.WARNING))) {
            return WARNINGS;
        }
        return findings.stream().anyMatch(f -> f.waived() != null) ? WAIVED : PASSING;
    }

    /** Whether a report with these findings was handed in late, whatever else is wrong with it. */
    public static boolean isLate(List<Finding> findings) {
        return findings.stream().anyMatch(f -> f.stands() && f.rule().equals(LATE_RULE));
    }

    /** The name in lower case, for style classes and texts. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
