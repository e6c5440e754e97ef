package org.reportsite.collection;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A section that reports of a collection have.
 *
 * @param id its id, used in page addresses
 * @param heading the headings under which it is found
 * @param need when a report must have it, and how often
 * @param role its part in the comparison of plan and result, null for none
 * @param content what must stand in it
 */
public record ExpectedSection(
        String id,
        SectionHeading heading,
        SectionNeed need,
        @Nullable Role role,
        SectionContent content) {

    /**
     * A section that stands once, is found by its titles, and has no other content required than points and length.
     *
     * @param years the years in which it is required
     * @param boilerplate text that every report shares
     */
    public ExpectedSection(
            String id,
            String title,
            List<String> aliases,
            boolean required,
            @Nullable Role role,
            Bounds points,
            Bounds length,
            Bounds years,
            List<String> boilerplate) {
        this(
                id,
                new SectionHeading(title, aliases, null, null),
                new SectionNeed(required, years, SectionNeed.ONCE, List.of()),
                role,
                new SectionContent(points, length, List.of(), List.of(), null, List.of(), boilerplate));
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

    /** Its title. */
    public String title() {
        return heading.title();
    }

    /** Other titles it goes by. */
    public List<String> aliases() {
        return heading.aliases();
    }

    /** Its title, then its other titles. */
    public List<String> names() {
        return Stream.concat(Stream.of(title()), aliases().stream()).toList();
    }

    /** How many points it has. */
    public Bounds points() {
        return content.points();
    }

    /** How long it is in characters, white space not counted. */
    public Bounds length() {
        return content.length();
    }

    /** Text that every report shares. */
    public List<String> boilerplate() {
        return content.boilerplate();
    }

    /** Whether it may stand in one report more than once. */
    public boolean isRepeatable() {
        return !need.repeat().equals(SectionNeed.ONCE);
    }

    /** Whether a report of this year must have it itself; one of several to choose from need not be there. */
    public boolean isRequiredIn(int year) {
        return need.oneOf().isEmpty() && isDueIn(year);
    }

    /** Whether a report of this year must have it, or another of those that it is one of. */
    public boolean isDueIn(int year) {
        return need.required() && need.years().contains(year);
    }

    /** The section as one of several of which a report has exactly one. */
    ExpectedSection oneOf(List<String> ids) {
        return new ExpectedSection(
                id, heading, new SectionNeed(need.required(), need.years(), need.repeat(), ids), role, content);
    }
}
