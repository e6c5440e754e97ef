package org.reportsite.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * A fault with the weight the collection gives it.
 *
 * @param rule the rule's id
 * @param severity its weight
 * @param problem what, where, and what to do
 * @param subject the report and section it is about
 * @param waived the terms on which it is accepted, null where it stands
 */
public record Finding(
        String rule,
        Severity severity,
        Problem problem,
        Subject subject,
        @Nullable Waived waived) {

    /** Whether it is to be mended: nothing accepts it. */
    public boolean stands() {
        return waived == null;
    }

    /** Whether the baseline accepts it. */
    public boolean isInBaseline() {
        return waived != null && waived.origin() == Waived.Origin.BASELINE;
    }

    /** The same finding, accepted. */
    public Finding waivedBy(Waived terms) {
        return new Finding(rule, severity, problem, subject, terms);
    }

    /** Whether it counts against the report at this severity or a heavier one. */
    public boolean countsAt(Severity threshold) {
        return waived == null && severity.compareTo(threshold) <= 0;
    }
}
