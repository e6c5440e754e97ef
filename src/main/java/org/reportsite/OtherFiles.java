package org.reportsite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.ReportFiles;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import org.reportsite.scan.Inventory;

/** Files that may be reports in a format that is not read: told once, unless a report links to them. */
final class OtherFiles {

    private static final int MOST_NAMES = 3;
    private static final String OTHERS = "scan.others";
    private static final String RENAME = "scan.rename";

    private OtherFiles() {}

    /**
     * What to tell of them.
     *
     * @param linked the real paths of the files that reports link to or attach
     */
    static List<Problem> notices(Inventory inventory, Set<Path> linked) {
        Map<Boolean, List<Path>> others = inventory.others().stream()
                .filter(path -> !linked.contains(real(path)))
                .collect(Collectors.partitioningBy(OtherFiles::isToRename));
        List<Problem> notices = new ArrayList<>();
        others.forEach((isToRename, files) -> {
            if (!files.isEmpty()) {
                String key = isToRename ? RENAME : OTHERS;
                notices.add(new Problem(
                        Location.startOf(folder(inventory.config())),
                        null,
                        Message.of(key, files.size(), names(files)),
                        hint(files)));
            }
        });
        return notices;
    }

    /** What to do about files none of which is read. */
    static Message hint(List<Path> others) {
        return Message.of((others.stream().allMatch(OtherFiles::isToRename) ? RENAME : OTHERS) + ".hint");
    }

    private static boolean isToRename(Path file) {
        return ReportFiles.otherEnding(file.getFileName().toString()).isPresent();
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
