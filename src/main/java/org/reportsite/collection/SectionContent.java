package org.reportsite.collection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must stand in a section.
 *
 * @param points how many points it has
 * @param length how long it is in characters, white space not counted
 * @param phrases texts that it must hold; white space, width and case make no difference
 * @param patterns expressions that its text must match
 * @param table the table it must have, null for none
 * @param parts the sub-headings or points it must have, in their order
 * @param boilerplate text that every report shares
 */
public record SectionContent(
        Bounds points,
        Bounds length,
        List<String> phrases,
        List<TextPattern> patterns,
        @Nullable ExpectedTable table,
        List<ExpectedPart> parts,
        List<String> boilerplate) {
    public SectionContent {
        phrases = List.copyOf(phrases);
        patterns = List.copyOf(patterns);
        parts = List.copyOf(parts);
        boilerplate = List.copyOf(boilerplate);
    }
}
