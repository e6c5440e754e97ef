package org.reportsite.collection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The headings under which a section is found.
 *
 * @param title its title
 * @param aliases other titles it goes by
 * @param pattern what a heading that holds none of them must match, null for none
 * @param number the number of a heading that is this section where no other is, null for none
 */
public record SectionHeading(
        String title,
        List<String> aliases,
        @Nullable TextPattern pattern,
        @Nullable Integer number) {
    public SectionHeading {
        aliases = List.copyOf(aliases);
    }
}
