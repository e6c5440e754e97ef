package org.reportsite.link;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reports of a collection that have a page, by file. */
public final class ReportIndex {

    private final Map<String, Entry> entries = new HashMap<>();

    /**
     * A report.
     *
     * @param path its file
     * @param unit id of its unit
     * @param year its year
     */
    public record Entry(Path path, String unit, int year) {}

    /** An index of these reports. */
    public ReportIndex(List<Entry> reports) {
        reports.forEach(report -> entries.put(key(report.path()), report));
    }

    /** The report in a file; a name counts as the same in any Unicode normalisation. */
    Optional<Entry> find(Path path) {
        return Optional.ofNullable(entries.get(key(path)));
    }

    private static String key(Path path) {
        return Normalizer.normalize(path.toAbsolutePath().normalize().toString(), Normalizer.Form.NFC);
    }
}
