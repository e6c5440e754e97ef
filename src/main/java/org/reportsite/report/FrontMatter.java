package org.reportsite.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of itself in the YAML block at its head. A value not given is null, empty or false.
 *
 * @param title its title
 * @param unit id, name or former name of the unit
 * @param year the year it reports on
 * @param date the day it was handed in
 * @param author who answers for it
 * @param tags key words
 * @param classification how secret it is
 * @param draft whether it is not yet to be published
 * @param edition how final it is
 * @param figures numbers that it gives, in order
 * @param attachments files that belong to it, in order
 * @param texts what of it is published as text, in order
 */
public record FrontMatter(
        @Nullable String title,
        @Nullable String unit,
        @Nullable Integer year,
        @Nullable LocalDate date,
        @Nullable String author,
        List<String> tags,
        @Nullable String classification,
        boolean draft,
        @Nullable Edition edition,
        List<GivenFigure> figures,
        List<Attachment> attachments,
        List<PlacedText> texts) {

    /** A report without one. */
    public static final FrontMatter NONE = new FrontMatter(
            null, null, null, null, null, List.of(), null, false, null, List.of(), List.of(), List.of());

    public FrontMatter {
        tags = List.copyOf(tags);
        figures = List.copyOf(figures);
        attachments = List.copyOf(attachments);
        texts = List.copyOf(texts);
    }
}
