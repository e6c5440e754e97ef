package org.reportsite.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where in their reports sections usually stand. */
public final class Places {

    private final Map<String, double[]> places = new HashMap<>();

    /** The places of these reports' sections. */
    public Places(List<ReportSummary> reports) {
        for (ReportSummary report : reports) {
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < report.sections().size(); i++) {
                String group = report.sections().get(i).group();
                if (seen.add(group)) {
                    double[] place = places.computeIfAbsent(group, g -> new double[2]);
                    place[0] += (double) i / report.sections().size();
                    place[1]++;
                }
            }
        }
    }

    /** Where sections of a group stand, from 0 for the first of a report up to 1; 0 where no report has one. */
    public double of(String group) {
        double[] place = places.get(group);
        return place == null ? 0 : place[0] / place[1];
    }
}
