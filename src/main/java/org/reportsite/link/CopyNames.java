package org.reportsite.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.reportsite.text.Slugs;

/** Names of copies in one folder: slugs, no two of which any system takes for the same. */
final class CopyNames {

    private static final String NAMELESS = "file";

    private static final Pattern YEAR = Pattern.compile("[0-9]{1,4}");

    // By extension: the number that tells two apart stands before it.
    private final Map<String, Set<String>> taken = new HashMap<>();

    String next(String fileName, String extension) {
        String slug = Slugs.of(FileKinds.base(fileName), NAMELESS);
        // 2024.pdf is the PDF of a report.
        String base = YEAR.matcher(slug).matches() ? NAMELESS + "-" + slug : slug;
        Set<String> names = taken.computeIfAbsent(extension, e -> new HashSet<>());
        return Slugs.unique(base, names) + "." + extension;
    }
}
