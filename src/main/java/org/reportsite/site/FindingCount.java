package org.reportsite.site;

import java.util.List;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Severity;

/**
 * How many findings stand at each severity, and how many don't.
 *
 * @param waived accepted for a reason of their own
 * @param accepted in the baseline
 */
public record FindingCount(int errors, int warnings, int infos, int waived, int accepted) {

    /** No findings. */
    public static final FindingCount NONE = new FindingCount(0, 0, 0, 0, 0);

    /** The counts of these findings. */
    public static FindingCount of(List<Finding> findings) {
        return new FindingCount(
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                count(findings, Severity.INFO),
                (int) findings.stream()
                        .filter(f -> !f.stands() && !f.isInBaseline())
                        .count(),
                (int) findings.stream().filter(Finding::isInBaseline).count());
    }

    /** Both together. */
    public FindingCount plus(FindingCount other) {
        return new FindingCount(
                errors + other.errors,
                warnings + other.warnings,
                infos + other.infos,
                waived + other.waived,
                accepted + other.accepted);
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(f -> f.stands() && f.severity() == severity)
                .count();
    }
}
