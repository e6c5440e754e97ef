package org.reportsite.scaffold;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of a derived structure, with what it was derived from.
 *
 * @param names title, aliases, place
 * @param reports how many reports have it
 * @param required whether it is required
 * @param role its role, null where its headings tell none
 * @param points how many points it has where it is there
 * @param characters how long it is where it is there
 * @param given what most of them have in it, word for word
 * @param headings the most common headings in full, the most common first
 * @param others how many further headings there are
 */
record DraftSection(
        SectionNames.Names names,
        int reports,
        boolean required,
        @Nullable SectionRole role,
        @Nullable Spread points,
        @Nullable Spread characters,
        GivenSentences given,
        List<String> headings,
        int others) {

    DraftSection {
        headings = List.copyOf(headings);
    }
}
