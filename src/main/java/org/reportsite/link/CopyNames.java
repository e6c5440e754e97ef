package org.reportsite.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.reportsite.text.Slugs;

/** Names of copies in one folder: slugs, no two of which any system takes for the same. */
final class CopyNames {

    private static final String NAMELESS = "file";

    // By extension: the number that tells two apart stands before it.
    private final Map<String, Set<String>> taken = new HashMap<>();

    String next(String fileName, String extension) {
        Set<String> names = taken.computeIfAbsent(extension, e -> new HashSet<>());
        return Slugs.unique(Slugs.of(FileKinds.base(fileName), NAMELESS), names) + "." + extension;
    }
}
