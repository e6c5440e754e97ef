package org.reportsite.scan;

import java.nio.file.Path;
import java.util.List;
import org.reportsite.diagnostic.Fault;

/**
 * A report that will have a page.
 *
 * @param path the file
 * @param file its path relative to the project, forward slashes
 * @param unit id of its unit
 * @param unitName what the unit is called in it
 * @param year its year
 * @param faults what is wrong with how it is filed
 */
public record ReportFile(Path path, String file, String unit, String unitName, int year, List<Fault> faults) {
    public ReportFile {
        faults = List.copyOf(faults);
    }
}
