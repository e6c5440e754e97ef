package org.reportsite.link;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reportsite.match.MatchedReport;
import org.reportsite.match.MatchedSection;
import org.reportsite.report.Point;
import org.reportsite.report.Position;
import org.reportsite.report.WrittenHeading;

/**
 * The places on a report's page that a link's fragment can name: by the page's own anchors, or by a heading's text as
 * Markdown viewers make anchors of it (lower case, spaces as hyphens, no punctuation, repeated ones numbered from 1).
 */
final class Anchors {

    private final Map<String, String> anchors = new HashMap<>();
    private final MatchedReport report;

    Anchors(MatchedReport report) {
        this.report = report;
        for (MatchedSection section : report.sections()) {
            anchors.put(section.anchor(), section.anchor());
            for (int i = 0; i < section.section().points().size(); i++) {
                anchors.put(section.pointAnchor(i), section.pointAnchor(i));
            }
        }
        Map<String, Integer> seen = new HashMap<>();
        for (WrittenHeading heading : report.report().headings()) {
            String slug = slug(heading.text());
            int times = seen.merge(slug, 1, Integer::sum);
            anchors.putIfAbsent(times == 1 ? slug : slug + "-" + (times - 1), placeOf(heading.at()));
        }
        for (MatchedSection section : report.sections()) {
            String title = section.section().title();
            anchors.putIfAbsent(slug(section.section().marker() + title), section.anchor());
            anchors.putIfAbsent(slug(title), section.anchor());
        }
    }

    /** The anchor that a fragment means, empty for the page as a whole; none where the page has no such place. */
    Optional<String> find(String fragment) {
        return Optional.ofNullable(anchors.get(lower(fragment)));
    }

    /** The point or section that a heading opens or stands in; the page itself before the first and in the closing. */
    private String placeOf(Position heading) {
        String place = "";
        for (MatchedSection section : report.sections()) {
            if (isAfter(section.section().at(), heading)) {
                return place;
            }
            place = section.anchor();
            List<Point> points = section.section().points();
            for (int i = 0; i < points.size() && !isAfter(points.get(i).at(), heading); i++) {
                place = section.pointAnchor(i);
            }
        }
        boolean closing = report.report().closing().stream()
                .findFirst()
                .filter(block -> !isAfter(block.at(), heading))
                .isPresent();
        return closing ? "" : place;
    }

    private static boolean isAfter(Position one, Position other) {
        return one.line() > other.line();
    }

    private static String slug(String heading) {
        StringBuilder slug = new StringBuilder();
        lower(heading.strip()).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)
                    || c == '-'
                    || c == '_'
                    || Character.getType(c) == Character.NON_SPACING_MARK) {
                slug.appendCodePoint(c);
            } else if (c == ' ') {
                slug.append('-');
            }
        });
        return slug.toString();
    }

    private static String lower(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }
}
