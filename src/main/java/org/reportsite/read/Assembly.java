package org.reportsite.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportsite.report.Block;
import org.reportsite.report.Report;
import org.reportsite.report.Section;
import org.reportsite.report.WrittenHeading;

/** Puts a report together from its outline: tells title, masthead, opening, sections and closing apart. */
final class Assembly {

    private final Source source;
    private final Outline outline;
    private final Closing closing;
    private final List<Block> before;
    private final List<Outline.Part> parts;
    private final List<WrittenHeading> headings;

    Assembly(Source source, Outline outline, Closing closing, List<WrittenHeading> headings) {
        this.source = source;
        this.outline = outline;
        this.closing = closing;
        this.headings = headings;
        this.before = new ArrayList<>(outline.before());
        this.parts = new ArrayList<>(outline.sections());
    }

    Report report() {
        List<Block> end = cutClosing();
        Title title = Title.of(source.frontMatter().title(), outline.title(), before);
        List<Block> opening = cutFrom(before, Masthead.length(before));
        return new Report(
                source.file(),
                source.frontMatter(),
                title.text(),
                title.at(),
                before,
                opening,
                parts.stream().map(Assembly::section).toList(),
                end,
                headings,
                source.advertisements(),
                source.waivers(),
                source.personalData(),
                source.lines());
    }

    private List<Block> cutClosing() {
        if (parts.isEmpty()) {
            return cutFrom(before, closing.start(before));
        }
        Outline.Part last = parts.remove(parts.size() - 1);
        if (isClosing(last)) {
            List<Block> all = new ArrayList<>(last.blocks());
            all.add(
                    0,
                    new Block.Heading(
                            1, last.heading().content(), last.heading().at()));
            return all;
        }
        List<Block> blocks = new ArrayList<>(last.blocks());
        List<Block> end = cutFrom(blocks, closing.start(blocks));
        parts.add(last.withBlocks(blocks));
        return end;
    }

    /** Whether the closing has a heading of its own, such as 结束语, and with it all of the last section. */
    private boolean isClosing(Outline.Part part) {
        String text = part.heading().text();
        int marker = Markers.at(text).map(Markers.Marker::length).orElse(0);
        return Closing.isHeading(text.substring(marker))
                && !part.blocks().isEmpty()
                && closing.start(part.blocks()) == 0;
    }

    private static List<Block> cutFrom(List<Block> blocks, int index) {
        List<Block> tail = blocks.subList(index, blocks.size());
        List<Block> cut = List.copyOf(tail);
        tail.clear();
        return cut;
    }

    private static Section section(Outline.Part part) {
        Points points = Points.of(part.blocks());
        String text = part.heading().text();
        Markers.@Nullable Marker marker = Markers.at(text).orElse(null);
        return new Section(
                marker == null ? "" : marker.number(),
                marker == null ? "" : marker.printed(),
                Inlines.slice(part.heading().content(), marker == null ? 0 : marker.length(), text.length()),
                part.heading().at(),
                points.introduction(),
                points.points());
    }
}
