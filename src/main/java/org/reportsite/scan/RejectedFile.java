package org.reportsite.scan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportsite.diagnostic.Fault;

/**
 * A report that will have no page.
 *
 * @param file its path relative to the project, forward slashes
 * @param unit id of its unit, null where it is unknown
 * @param year its year, null where it is unknown
 * @param faults why, at least one
 */
public record RejectedFile(
        String file, @Nullable String unit, @Nullable Integer year, List<Fault> faults) {
    public RejectedFile {
        faults = List.copyOf(faults);
    }
}
