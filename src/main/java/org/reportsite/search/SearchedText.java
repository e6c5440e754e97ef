package org.reportsite.search;

import java.util.List;
import org.reportsite.diagnostic.BidiControls;

/**
 * A report's text as it is searched and quoted: as published, in reading order. Characters that reorder text are written
 * out, as on the report's page.
 *
 * @param title its title
 * @param sections its sections, and what stands before and after them
 */
record SearchedText(String title, List<Section> sections) {
    SearchedText {
        title = BidiControls.escaped(title);
        sections = List.copyOf(sections);
    }

    /**
     * A section, or text outside of sections.
     *
     * @param group what it is compared under, empty outside of sections
     * @param heading its heading, empty outside of sections
     * @param places what stands where
     */
    record Section(String group, String heading, List<Place> places) {
        Section {
            heading = BidiControls.escaped(heading);
            places = List.copyOf(places);
        }
    }

    /**
     * What stands at a place that a link can lead to.
     *
     * @param anchor its anchor on the report's page, empty for the page itself
     * @param blocks the text of its paragraphs, headings, items and rows
     */
    record Place(String anchor, List<String> blocks) {
        Place {
            blocks = blocks.stream().map(BidiControls::escaped).toList();
        }
    }
}
