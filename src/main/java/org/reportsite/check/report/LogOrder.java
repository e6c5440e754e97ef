package org.reportsite.check.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reportsite.diagnostic.Finding;

/** The order of the log: a file's findings stay together, and within it a section's, each where its first one stands. */
final class LogOrder {

    private LogOrder() {}

    /**
     * The findings in that order.
     *
     * @param findings by place
     */
    static List<Finding> of(List<Finding> findings) {
        Map<String, Map<String, List<Finding>>> files = new LinkedHashMap<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            String section = finding.subject().section();
            // A finding of no section is a group of its own; no section's id has a space.
            String group = section == null ? "at " + i : section;
            files.computeIfAbsent(finding.problem().location().file(), file -> new LinkedHashMap<>())
                    .computeIfAbsent(group, g -> new ArrayList<>())
                    .add(finding);
        }
        return files.values().stream()
                .flatMap(groups -> groups.values().stream())
                .flatMap(Collection::stream)
                .toList();
    }
}
