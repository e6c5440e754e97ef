package org.reportsite.scaffold;

import java.util.List;

/**
 * A structure derived from reports, which most of them fulfil.
 *
 * @param reports how many reports it is derived from
 * @param openings how many of them have an opening
 * @param closings how many have a closing
 * @param openingRequired whether an opening is required
 * @param closingRequired whether a closing is required
 * @param ordered whether the sections nearly always stand in this order
 * @param extras how many reports have a section that is none of these
 * @param outliers how many reports the bounds of points and length don't hold for
 * @param sections the sections in their usual order
 */
public record StructureDraft(
        int reports,
        int openings,
        int closings,
        boolean openingRequired,
        boolean closingRequired,
        boolean ordered,
        int extras,
        int outliers,
        List<DraftSection> sections) {

    public StructureDraft {
        sections = List.copyOf(sections);
    }
}
