package org.reportsite.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * What a finding is about.
 *
 * @param collection id of the collection, empty on a site of one collection
 * @param unit id of the unit, null where it is unknown
 * @param year year of the report, null where it is unknown
 * @param section id of the required section, null where it concerns none
 */
public record Subject(
        String collection,
        @Nullable String unit,
        @Nullable Integer year,
        @Nullable String section) {}
