package org.reportsite.read;

import java.util.List;
import java.util.Optional;
import org.reportsite.report.Block;
import org.reportsite.report.PlainText;

/**
 * What opens the points of a section.
 *
 * @param kind the kind of opener
 * @param depth depth of the headings that open a point, where headings do
 * @param level numbering that opens a point, where numbering does
 */
record PointStyle(Kind kind, int depth, Optional<Markers.Level> level) {

    /** Levels whose points run in amid a paragraph; {@code 1.} does not, since that may be a number. */
    private static final List<Markers.Level> RUN_IN =
            List.of(Markers.Level.HAN_IN_PARENTHESES, Markers.Level.DIGIT_IN_PARENTHESES);

    enum Kind {
        HEADING,
        ORDERED_LIST,
        BULLET_LIST,
        MARKER,
        ORDINAL
    }

    /** The style of the first block that opens a point; empty where none does. */
    static Optional<PointStyle> of(List<Block> blocks) {
        return blocks.stream().map(PointStyle::of).flatMap(Optional::stream).findFirst();
    }

    static Optional<PointStyle> of(Block block) {
        if (block instanceof Block.Heading heading) {
            return Optional.of(new PointStyle(Kind.HEADING, heading.depth(), Optional.empty()));
        } else if (block instanceof Block.ItemList list) {
            Kind kind = list.ordered() ? Kind.ORDERED_LIST : Kind.BULLET_LIST;
            return Optional.of(new PointStyle(kind, 0, Optional.empty()));
        } else if (block instanceof Block.Paragraph paragraph) {
            return ofText(PlainText.ofInline(paragraph.content()));
        }
        return Optional.empty();
    }

    private static Optional<PointStyle> ofText(String text) {
        Optional<Markers.Marker> marker = Markers.at(text);
        if (marker.isPresent()) {
            return marker.map(m -> new PointStyle(Kind.MARKER, 0, Optional.of(m.level())));
        }
        int first = firstRunIn(text);
        if (first < 0) {
            return Optional.empty();
        }
        Optional<Markers.Level> level = Markers.at(text.substring(first)).map(Markers.Marker::level);
        return Optional.of(new PointStyle(level.isPresent() ? Kind.MARKER : Kind.ORDINAL, 0, level));
    }

    /** Index of the first point that runs in amid a paragraph or at its start, -1 where none does. */
    static int firstRunIn(String text) {
        int first = Ordinals.first(text);
        for (Markers.Level level : RUN_IN) {
            int index = InnerMarkers.first(text, level);
            first = index >= 0 && (first < 0 || index < first) ? index : first;
        }
        return first;
    }
}
