package org.reportsite.collection;

import java.util.List;
import java.util.stream.Stream;

/**
 * A sub-heading or point that a section must have.
 *
 * @param title its title
 * @param aliases other titles it goes by
 * @param required whether a section without it is faulty
 * @param years the years in which it is required
 */
public record ExpectedPart(String title, List<String> aliases, boolean required, Bounds years) {
    public ExpectedPart {
        aliases = List.copyOf(aliases);
    }

    /** Its title, then its other titles. */
    public List<String> names() {
        return Stream.concat(Stream.of(title), aliases.stream()).toList();
    }

    /** Whether a report of this year must have it. */
    public boolean isRequiredIn(int year) {
        return required && years.contains(year);
    }
}
