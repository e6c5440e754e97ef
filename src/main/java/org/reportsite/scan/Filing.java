package org.reportsite.scan;

import org.jspecify.annotations.Nullable;

/**
 * That something is there which is, or may be, a unit's report of a year: one that has a page, or one that is unreadable,
 * empty, doubled, misfiled, or a draft.
 *
 * @param unit id of the unit, null where it can be any: a folder of one year that can't be entered
 * @param unitName what the unit is called in it, null where nothing tells it
 * @param year the year, null where it can be any
 * @param draft whether it is a draft, which counts as not handed in
 * @param misfiled whether it is filed under another year: then this one is not missing, but tells of no other year
 */
public record Filing(
        @Nullable String unit,
        @Nullable String unitName,
        @Nullable Integer year,
        boolean draft,
        boolean misfiled) {

    /** Whether it may be a unit's report of a year. */
    boolean covers(String otherUnit, int otherYear) {
        return !draft && (unit == null || unit.equals(otherUnit)) && (year == null || year == otherYear);
    }
}
