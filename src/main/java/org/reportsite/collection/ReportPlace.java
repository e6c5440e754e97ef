package org.reportsite.collection;

import org.jspecify.annotations.Nullable;

/**
 * Who a report is from and which year it is about.
 *
 * @param unit id of its unit, null where it can't be told
 * @param unitName what the unit is called in this report, null where nothing tells it
 * @param year its year, null where it can't be told
 * @param otherYear a different year that its front matter or, in the folder of a year, its name gives; else null
 */
public record ReportPlace(
        @Nullable String unit,
        @Nullable String unitName,
        @Nullable Integer year,
        @Nullable Integer otherYear) {}
