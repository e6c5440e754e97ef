package org.reportsite.scaffold;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportsite.collection.Bounds;
import org.reportsite.collection.ExpectedPart;
import org.reportsite.collection.ExpectedSection;
import org.reportsite.collection.ExpectedTable;
import org.reportsite.diagnostic.Messages;

/** What a structure asks of a section's text, in words, a line for each. */
final class AskedContent {

    private final List<ExpectedSection> sections;
    private final Messages texts;
    private final int year;
    private final List<String> asked = new ArrayList<>();

    /**
     * What is asked of sections.
     *
     * @param texts texts in the collection's language
     * @param year the year of the report
     */
    AskedContent(List<ExpectedSection> sections, Messages texts, int year) {
        this.sections = sections;
        this.texts = texts;
        this.year = year;
    }

    /**
     * Empty where nothing is asked but that it be there.
     *
     * @param label how its first point should begin, empty where points have no such labels
     */
    String of(ExpectedSection section, String label) {
        others(section);
        bounds(section.points(), "new.points", label.isBlank() ? "" : texts.text("new.points.way", label));
        bounds(section.length(), "new.length", "");
        list(
                "new.parts",
                section.content().parts().stream()
                        .filter(part -> part.isRequiredIn(year))
                        .map(ExpectedPart::title)
                        .toList());
        list("new.phrases", section.content().phrases());
        section.content().patterns().forEach(pattern -> asked.add(texts.text("new.pattern", pattern.text())));
        table(section.content().table());
        return String.join("\n", asked);
    }

    /** The sections that may stand in this one's place. */
    private void others(ExpectedSection section) {
        list(
                "new.one-of",
                sections.stream()
                        .filter(other -> section.need().oneOf().contains(other.id()))
                        .filter(other -> !other.id().equals(section.id()) && other.isDueIn(year))
                        .map(ExpectedSection::title)
                        .toList());
    }

    private void table(@Nullable ExpectedTable table) {
        if (table != null && table.columns().isEmpty()) {
            asked.add(texts.text("new.table"));
        } else if (table != null) {
            list("new.table.columns", table.columns());
        }
    }

    private void list(String key, List<String> items) {
        if (!items.isEmpty()) {
            asked.add(texts.text(key, String.join(texts.text("init.comma"), items)));
        }
    }

    private void bounds(Bounds bounds, String key, String way) {
        boolean low = bounds.min() > 0;
        boolean high = bounds.max() < Integer.MAX_VALUE;
        if (low || high) {
            String form = low && high ? "" : low ? ".least" : ".most";
            asked.add(texts.text(key + form, bounds.min(), bounds.max(), way));
        }
    }
}
