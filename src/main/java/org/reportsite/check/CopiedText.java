package org.reportsite.check;

import org.reportsite.diagnostic.Fault;
import org.reportsite.match.MatchedSection;
import org.reportsite.reuse.Copy;
import org.reportsite.reuse.SharedCount;

/**
 * A section of a report, or all of them, that stands in another report too.
 *
 * @param rule what is wrong with that
 * @param section the section, from 0; {@link Copy#WHOLE} for the report
 * @param count how much of it
 * @param from the year or the unit of the other report
 */
public record CopiedText(CollectionRule rule, int section, SharedCount count, String from) {

    private static final int LONGEST_EXAMPLE = 40;

    /** The fault that it is, at the section's heading or at the report's title. */
    public Fault fault(CheckedReport report) {
        int copied = count.copied();
        int counted = count.counted();
        if (section == Copy.WHOLE) {
            return report.fault(
                    rule.id(), rule.id() + ".whole", null, report.report().titleAt(), from, counted, copied, example());
        }
        MatchedSection matched = report.sections().get(section);
        String title = matched.section().title();
        return report.fault(
                rule.id(), rule.id(), matched.id(), matched.section().at(), from, counted, copied, example(), title);
    }

    private String example() {
        String text = count.example();
        return text.codePointCount(0, text.length()) <= LONGEST_EXAMPLE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_EXAMPLE)) + "…";
    }
}
