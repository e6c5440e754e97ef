package org.reportsite.search;

import java.util.ArrayList;
import java.util.List;

/** A report's text as a script. */
final class TextScript {

    private TextScript() {}

    /**
     * The script: {@code name, title, [[group, heading, [anchor, block…]…]…]}.
     *
     * @param name the report's page without its ending
     */
    static byte[] of(String name, SearchedText text) {
        return new Script("text")
                .add(name)
                .add(text.title())
                .add(text.sections().stream().map(TextScript::section).toList())
                .bytes();
    }

    private static List<Object> section(SearchedText.Section section) {
        List<Object> values = new ArrayList<>(List.of(section.group(), section.heading()));
        for (SearchedText.Place place : section.places()) {
            List<String> texts = new ArrayList<>(List.of(place.anchor()));
            texts.addAll(place.blocks());
            values.add(texts);
        }
        return values;
    }
}
