package org.reportsite.collection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a user puts in place of the product's look, from the folder {@value #FOLDER} beside {@code report-site.yml}.
 *
 * @param templates page templates, each in place of the product's one of the same name
 * @param style what follows the product's style sheet, null for nothing
 */
public record Theme(List<ThemeFile> templates, @Nullable ThemeFile style) {

    /** The folder's name in the source folder. It holds no reports and is no collection. */
    public static final String FOLDER = "theme";

    /** What the name of a template ends with. */
    public static final String TEMPLATE_ENDING = ".peb";

    /** No theme. */
    public static final Theme NONE = new Theme(List.of(), null);

    public Theme {
        templates = List.copyOf(templates);
    }
}
