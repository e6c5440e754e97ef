package org.reportsite.report;

import java.util.List;

/**
 * A section of a report.
 *
 * @param number its number as printed, without punctuation: {@code 一}, {@code 1}; empty where it has none
 * @param marker number and punctuation as printed: {@code 一、}, {@code 1.}; empty where it has none
 * @param heading its heading after the marker
 * @param at where the heading begins
 * @param introduction what stands before the first point
 * @param points its first-level items, in order
 */
public record Section(
        String number, String marker, List<Inline> heading, Position at, List<Block> introduction, List<Point> points) {

    public Section {
        heading = List.copyOf(heading);
        introduction = List.copyOf(introduction);
        points = List.copyOf(points);
    }

    /** The heading's plain text, its marker not included. */
    public String title() {
        return PlainText.ofInline(heading);
    }

    /** Length of its text in characters, white space, heading and point labels not counted. */
    public int characters() {
        return PlainText.length(PlainText.of(introduction))
                + points.stream().mapToInt(Point::characters).sum();
    }

    /** Whether it has neither text nor points. */
    public boolean isEmpty() {
        return introduction.isEmpty() && points.isEmpty();
    }
}
