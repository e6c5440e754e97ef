package org.reportsite.figure;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reportsite.match.MatchedReport;
import org.reportsite.match.MatchedSection;
import org.reportsite.report.Point;
import org.reportsite.report.Position;

/** Where the places of a report's source are found on its page. */
final class ReportAnchors {

    /** An empty anchor stands for text that has none. */
    private static final String NONE = "";

    private final TreeMap<Position, String> anchors = new TreeMap<>();

    ReportAnchors(MatchedReport report) {
        report.sections().forEach(this::add);
        report.report().closing().stream().findFirst().ifPresent(block -> anchors.put(block.at(), NONE));
    }

    private void add(MatchedSection section) {
        anchors.put(section.section().at(), section.anchor());
        int index = 0;
        for (Point point : section.section().points()) {
            anchors.put(point.at(), section.pointAnchor(index));
            index++;
        }
    }

    /** Anchor of the point or section that a place is in; null before the first and in the closing. */
    @Nullable
    String at(Position position) {
        Map.Entry<Position, String> entry = anchors.floorEntry(position);
        return entry == null || entry.getValue().equals(NONE) ? null : entry.getValue();
    }
}
