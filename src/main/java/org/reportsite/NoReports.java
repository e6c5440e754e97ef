package org.reportsite;

import java.util.ArrayList;
import java.util.List;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import org.reportsite.scan.Inventory;

/** A collection without any report is a mistake of the configuration: most likely the wrong folder. */
final class NoReports {

    private NoReports() {}

    static void check(List<Inventory> inventories) throws InvalidInputException {
        List<Problem> problems = new ArrayList<>();
        for (Inventory inventory : inventories) {
            if (inventory.reports().isEmpty() && inventory.rejected().isEmpty() && inventory.drafts() == 0) {
                problems.add(problem(inventory));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static Problem problem(Inventory inventory) {
        CollectionConfig config = inventory.config();
        String folder = OtherFiles.folder(config);
        String pattern = config.files().isEmpty() ? "" : config.files().get(0).toString();
        if (pattern.isEmpty() && !inventory.others().isEmpty()) {
            return new Problem(
                    Location.startOf(folder),
                    null,
                    Message.of("build.no-reports.others", folder, OtherFiles.names(inventory.others())),
                    OtherFiles.hint(inventory.others()));
        }
        String key = pattern.isEmpty() ? "build.no-reports" : "build.no-matching-reports";
        return new Problem(
                Location.startOf(pattern.isEmpty() ? folder : config.file()),
                null,
                Message.of(key, folder, pattern),
                Message.of(key + ".hint", folder, pattern));
    }
}
