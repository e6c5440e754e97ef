package org.reportsite.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportsite.diagnostic.Location;
import org.reportsite.match.MatchedReport;
import org.reportsite.match.MatchedSection;
import org.reportsite.report.Position;
import org.reportsite.report.Report;

/**
 * The places at which a report can be said to be copied: kept of each report until all are read.
 *
 * @param whole where its title stands
 * @param sections its sections' headings, in order
 */
public record CopyPlaces(Place whole, List<Place> sections) {

    /** A heading that runs into its text may have a whole section on its line. */
    private static final int LONGEST_LINE = 160;

    public CopyPlaces {
        sections = List.copyOf(sections);
    }

    /**
     * A heading.
     *
     * @param line the source line, cut some way after the heading's beginning
     * @param id the required section's id, null where it is none
     */
    record Place(Location at, String line, @Nullable String id, String title) {}

    /** Those of a report. */
    public static CopyPlaces of(MatchedReport matched) {
        Report report = matched.report();
        return new CopyPlaces(
                place(report, report.titleAt(), null, report.title()),
                matched.sections().stream().map(s -> place(report, s)).toList());
    }

    private static Place place(Report report, MatchedSection matched) {
        return place(
                report, matched.section().at(), matched.id(), matched.section().title());
    }

    private static Place place(Report report, Position at, @Nullable String id, String title) {
        return new Place(
                new Location(report.file(), at.line(), at.column()),
                Excerpt.of(report.lineAt(at), at.column() - 1 + LONGEST_LINE),
                id,
                title);
    }
}
