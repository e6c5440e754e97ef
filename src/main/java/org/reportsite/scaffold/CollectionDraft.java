package org.reportsite.scaffold;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.reportsite.diagnostic.Messages;

/**
 * A {@code collection.yml} in the making.
 *
 * @param title title of the collection
 * @param locale its language
 * @param layout how files are named, null for the usual paths
 * @param unit id of the only unit, null where paths name the units
 * @param units ids of the units that were found
 * @param structure the structure that the reports share
 */
public record CollectionDraft(
        String title,
        Locale locale,
        @Nullable Layout layout,
        @Nullable String unit,
        List<String> units,
        StructureDraft structure) {

    public CollectionDraft {
        units = List.copyOf(units);
    }

    /** What a collection is called of which nothing else is known. */
    public static String title(Locale locale) {
        return Messages.of(locale).text("config.default-title");
    }

    /** The file's text: what was derived, and in comments from what. */
    public String yaml() {
        return new CollectionYaml(this).text();
    }
}
