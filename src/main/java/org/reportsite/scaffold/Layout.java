package org.reportsite.scaffold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How report files are named where the usual paths don't tell whose they are.
 *
 * @param files a pattern for {@code files}, null where only the unit is missing
 * @param single whether all reports are of one unit that no path names
 */
public record Layout(@Nullable String files, boolean single) {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");
    /** A layout that fits fewer of the files explains nothing. */
    private static final double FITS = 0.8;

    /**
     * The layout that most paths have in common.
     *
     * @param paths paths relative to the collection's folder, with forward slashes, each with a year in it
     * @return empty where they have none in common
     */
    public static Optional<Layout> guess(List<String> paths) {
        Map<Integer, List<List<String>>> byDepth = new LinkedHashMap<>();
        for (String path : paths) {
            List<String> names =
                    List.of(YEAR.matcher(path).replaceFirst("{year}").split("/", -1));
            byDepth.computeIfAbsent(names.size(), d -> new ArrayList<>()).add(names);
        }
        return byDepth.values().stream()
                .filter(group -> group.size() >= FITS * paths.size())
                .findFirst()
                .flatMap(Layout::common);
    }

    private static Optional<Layout> common(List<List<String>> paths) {
        List<String> pattern = new ArrayList<>();
        int varying = 0;
        for (int i = 0; i < paths.get(0).size(); i++) {
            Set<String> names = new LinkedHashSet<>();
            for (List<String> path : paths) {
                names.add(path.get(i));
            }
            varying += names.size() == 1 ? 0 : 1;
            pattern.add(names.size() == 1 ? names.iterator().next() : "{unit}");
        }
        String files = String.join("/", pattern);
        if (varying > 1 || !files.contains("{year}")) {
            return Optional.empty();
        }
        return Optional.of(varying == 1 ? new Layout(files, false) : new Layout(null, true));
    }
}
