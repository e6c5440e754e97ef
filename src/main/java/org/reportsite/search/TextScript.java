package org.reportsite.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportsite.text.ForeignText;

/** A report's text as a script. */
final class TextScript {

    private final Locale page;
    private final SearchedText text;

    private TextScript(SearchedText text, Locale page) {
        this.text = text;
        this.page = page;
    }

    /**
     * The script: {@code name, title, [[group, heading, [anchor, block…]…]…]}. Behind the anchor of blocks in another
     * language than the search page's stand a space and their language. The title is the first block of all, a heading the
     * first of its section.
     *
     * @param name the report's page without its ending
     * @param page the language of the search page
     */
    static byte[] of(String name, SearchedText text, Locale page) {
        TextScript script = new TextScript(text, page);
        return new Script("text")
                .add(name)
                .add(text.title())
                .add(text.sections().stream().map(script::section).toList())
                .bytes();
    }

    private List<Object> section(SearchedText.Section section) {
        Languages languages = new Languages(section);
        List<Object> values = new ArrayList<>(List.of(section.group(), section.heading()));
        section.places().forEach(place -> values.addAll(parts(place, languages)));
        return values;
    }

    /** A place's blocks, parted where the language changes. */
    private static List<List<String>> parts(SearchedText.Place place, Languages languages) {
        List<List<String>> parts = new ArrayList<>();
        parts.add(new ArrayList<>(List.of(place.anchor())));
        for (String block : place.blocks()) {
            List<String> part = parts.get(parts.size() - 1);
            String head = place.anchor() + languages.of(block);
            if (part.size() == 1) {
                part.set(0, head);
            } else if (!part.get(0).equals(head)) {
                part = new ArrayList<>(List.of(head));
                parts.add(part);
            }
            part.add(block);
        }
        return parts;
    }

    /** The languages of a section's blocks. Those of the report's frame are short: all of the report stands around them. */
    private final class Languages {

        private final SearchedText.Section section;
        private @Nullable String around;
        private boolean known;

        Languages(SearchedText.Section section) {
            this.section = section;
        }

        /** What follows the anchor. */
        String of(String block) {
            String language = ForeignText.language(block, this::around, page);
            return language == null ? "" : " " + language;
        }

        private @Nullable String around() {
            if (!known) {
                Stream<SearchedText.Section> sections =
                        section.heading().isEmpty() ? text.sections().stream() : Stream.of(section);
                around = ForeignText.language(
                        sections.flatMap(each -> each.places().stream())
                                .flatMap(place -> place.blocks().stream())
                                .collect(Collectors.joining("\n")),
                        page);
                known = true;
            }
            return around;
        }
    }
}
