package org.reportsite.render;

import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reportsite.text.ForeignText;

/**
 * Names the language of pieces of a report's text where it is another than that of what stands around the text. Short
 * pieces are taken to be in the language of all of the text, if their letters are its.
 */
final class LanguageMark {

    private final Locale surroundings;
    private @Nullable Supplier<String> unread;
    private @Nullable String language;

    /**
     * For the pieces of a text.
     *
     * @param text all of it; read once at most, where a piece doesn't tell its language by itself
     * @param surroundings the language of what stands around it
     */
    LanguageMark(Supplier<String> text, Locale surroundings) {
        this.unread = text;
        this.surroundings = surroundings;
    }

    /** The language of a piece, null where it is that of the surroundings or can't be told. */
    @Nullable
    String language(String piece) {
        return ForeignText.language(piece, this::whole, surroundings);
    }

    /** The attribute that names a piece's language, with a space before it; empty where there is nothing to name. */
    String attribute(String piece) {
        return attributeFor(language(piece));
    }

    /** The attribute for a language, with a space before it; empty for none. */
    static String attributeFor(@Nullable String language) {
        return language == null ? "" : " lang=\"" + language + "\"";
    }

    private @Nullable String whole() {
        Supplier<String> text = unread;
        if (text != null) {
            language = ForeignText.language(text.get(), surroundings);
            unread = null;
        }
        return language;
    }
}
