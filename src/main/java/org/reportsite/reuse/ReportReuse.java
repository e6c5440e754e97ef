package org.reportsite.reuse;

import java.util.List;

/**
 * How much of a report stands in others: in the unit's preceding one, in those of other units, of the same year or
 * earlier, and in older ones of the unit.
 *
 * @param report its number among those searched
 * @param inLast how much stood in the preceding one; nothing where there is none
 * @param elsewhere how much stands in some report of another unit
 * @param partners reports other than the preceding one in which some sentence stands that was looked for, the one that has most
 *     first
 */
public record ReportReuse(int report, SharedCount inLast, SharedCount elsewhere, List<Partner> partners) {

    public ReportReuse {
        partners = List.copyOf(partners);
    }

    /**
     * A report that has some of the same sentences: another unit's, or an older one of the unit.
     *
     * @param report its number among those searched
     * @param sentences how many sentences of the report stand there, whichever others they stand in too
     */
    public record Partner(int report, int sentences) {}
}
