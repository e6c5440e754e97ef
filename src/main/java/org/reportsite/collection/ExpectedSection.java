package org.reportsite.collection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section that reports of a collection have.
 *
 * @param id its id, used in page addresses
 * @param title its title
 * @param aliases other titles it goes by
 * @param required whether a report without it is faulty
 * @param role its part in the comparison of plan and result, null for none
 * @param points how many points it has
 * @param length how long it is in characters, white space not counted
 * @param years the years in which it is required
 * @param boilerplate text that every report shares
 */
public record ExpectedSection(
        String id,
        String title,
        List<String> aliases,
        boolean required,
        @Nullable Role role,
        Bounds points,
        Bounds length,
        Bounds years,
        List<String> boilerplate) {

    public ExpectedSection {
        aliases = List.copyOf(aliases);
        boilerplate = List.copyOf(boilerplate);
    }

    /** What a section is for. */
    public enum Role {
        /** What was done. */
        REVIEW,
        /** What is to be done. */
        PLAN,
        /** What went wrong. */
        PROBLEMS
    }

    /** Whether a report of this year must have it. */
    public boolean isRequiredIn(int year) {
        return required && years.contains(year);
    }
}
