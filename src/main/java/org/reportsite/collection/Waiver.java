package org.reportsite.collection;

import java.time.LocalDate;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Waived;

/**
 * Findings of one rule in one report, accepted for a time.
 *
 * @param rule the rule's id
 * @param unit id of the report's unit
 * @param year the report's year
 * @param reason why
 * @param owner who answers for it
 * @param expires last day on which it holds
 * @param location where it is written
 * @param sourceLine the line it is written on
 */
public record Waiver(
        String rule,
        String unit,
        int year,
        String reason,
        String owner,
        LocalDate expires,
        Location location,
        String sourceLine) {

    /** The terms on which it accepts findings. */
    public Waived terms() {
        return new Waived(reason, owner, expires);
    }

    /** The report as it is written in settings: {@code xincheng/2023}. */
    public String report() {
        return unit + "/" + year;
    }
}
