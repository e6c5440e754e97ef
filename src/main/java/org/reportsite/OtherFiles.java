package org.reportsite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import org.reportsite.scan.Inventory;

/** Files that may be reports in a format that is not read: told once, unless a report links to them. */
final class OtherFiles {

    private static final int MOST_NAMES = 3;

    private OtherFiles() {}

    /**
     * What to tell of them.
     *
     * @param linked the real paths of the files that reports link to or attach
     */
    static Optional<Problem> notice(Inventory inventory, Set<Path> linked) {
        List<Path> others = inventory.others().stream()
                .filter(path -> !linked.contains(real(path)))
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new Problem(
                        Location.startOf(folder(inventory.config())),
                        null,
                        Message.of("scan.others", others.size(), names(others)),
                        Message.of("scan.others.hint")));
    }

    /** The names of the first few. */
    static String names(List<Path> others) {
        String names = others.stream()
                .limit(MOST_NAMES)
                .map(path -> path.getFileName().toString())
                .collect(Collectors.joining(", "));
        return others.size() > MOST_NAMES ? names + ", …" : names;
    }

    /** The collection's folder, relative to the project. */
    static String folder(CollectionConfig config) {
        return config.file().substring(0, Math.max(0, config.file().lastIndexOf('/')));
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
