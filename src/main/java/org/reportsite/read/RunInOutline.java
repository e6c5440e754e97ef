package org.reportsite.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportsite.report.Block;
import org.reportsite.report.Inline;
import org.reportsite.report.PlainText;
import org.reportsite.text.Numerals;

/**
 * Sections by the numbering of official reports (GB/T 9704-2012): the shallowest level of {@code 第一部分} {@code 一、}
 * {@code （一）} {@code 1.} {@code （1）} that occurs opens a section, on a line of its own or straight into its text.
 * Headings without a number open one before the first numbered section, and all of them where numbering is missing or
 * begins anew under each; else they are sub-headings.
 */
final class RunInOutline {

    private final List<Block> blocks;
    private final Optional<Markers.Level> level;
    private final Set<Integer> headings;
    private final OutlineBuilder outline;

    private RunInOutline(List<Block> blocks, boolean plainText, OutlineBuilder outline) {
        this.blocks = blocks;
        this.outline = outline;
        this.headings = new HashSet<>(PlainHeadings.in(blocks, plainText));
        this.level = headings.size() > 1 && isNumberedAnew() ? Optional.empty() : sectionLevel();
    }

    /**
     * The outline.
     *
     * @param plainText whether a line of the source is a paragraph
     */
    static Outline of(List<Block> blocks, boolean plainText) {
        OutlineBuilder outline = new OutlineBuilder();
        List<Block> paragraphs = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraphs.addAll(SourceLines.split(paragraph));
            } else if (!(block instanceof Block.Heading heading) || !outline.setTitle(heading)) {
                paragraphs.add(block);
            }
        }
        new RunInOutline(InnerMarkers.sections(paragraphs), plainText, outline).cut();
        return outline.build();
    }

    private Optional<Markers.Level> sectionLevel() {
        Map<Markers.Level, Integer> counts = new EnumMap<>(Markers.Level.class);
        for (Block block : blocks) {
            marker(block).ifPresent(marker -> counts.merge(marker.level(), 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey() == Markers.Level.HAN || entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * Whether the count of the shallowest level begins anew, each time under a heading without a number; or the points of
     * some headings alone are numbered.
     */
    private boolean isNumberedAnew() {
        Optional<Markers.Level> shallowest = sectionLevel();
        int beginnings = 0;
        boolean underHeading = false;
        boolean endsWithHeading = false;
        for (int i = 0; i < blocks.size(); i++) {
            Optional<Markers.Marker> marker =
                    marker(blocks.get(i)).filter(m -> shallowest.equals(Optional.of(m.level())));
            if (headings.contains(i)) {
                underHeading = true;
                endsWithHeading = true;
            } else if (marker.isPresent()) {
                boolean first = Numerals.parse(marker.get().number()).orElse(0) == 1;
                if (first && !underHeading) {
                    return false;
                }
                beginnings += first ? 1 : 0;
                underHeading = false;
                endsWithHeading = false;
            }
        }
        return beginnings > 1
                || (endsWithHeading
                        && beginnings == 1
                        && shallowest.filter(RunInOutline::isOfPoints).isPresent());
    }

    private static boolean isOfPoints(Markers.Level level) {
        return level == Markers.Level.DIGIT || level == Markers.Level.DIGIT_IN_PARENTHESES;
    }

    private static Optional<Markers.Marker> marker(Block block) {
        return block instanceof Block.Paragraph paragraph
                ? Markers.at(PlainText.ofInline(paragraph.content()))
                : Optional.empty();
    }

    private void cut() {
        boolean chapters = level.isPresent() || headings.size() > 1;
        boolean subheadings = false;
        boolean numbered = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (opens(block)) {
                numbered = true;
                subheadings = hasNoPoints(i + 1);
                runIn((Block.Paragraph) block);
            } else if (headings.contains(i) && !numbered && chapters) {
                Block.Paragraph heading = (Block.Paragraph) block;
                outline.open(new Outline.Heading(withoutBold(heading.content()), heading.at()));
            } else if (headings.contains(i) && subheadings) {
                outline.add(new Block.Heading(1, withoutBold(((Block.Paragraph) block).content()), block.at()));
            } else {
                outline.add(block);
            }
        }
    }

    private boolean opens(Block block) {
        return level.isPresent()
                && marker(block).filter(m -> m.level() == level.get()).isPresent();
    }

    /** Whether nothing in the section that begins here opens a point, so that its headings do. */
    private boolean hasNoPoints(int start) {
        int end = start;
        while (end < blocks.size() && !opens(blocks.get(end))) {
            end++;
        }
        return PointStyle.of(blocks.subList(start, end)).isEmpty();
    }

    /** Parts a heading from the text that it runs into; what follows it goes into the section. */
    private void runIn(Block.Paragraph paragraph) {
        List<Inline> content = paragraph.content();
        String text = PlainText.ofInline(content);
        int markerLength = Markers.at(text).map(Markers.Marker::length).orElse(0);
        boolean bold = PlainHeadings.isBold(content);
        int sentence = bold ? text.length() : markerLength + Sentence.end(text.substring(markerLength));
        int point = bold ? -1 : PointStyle.firstRunIn(text);
        int end = point > markerLength && point < sentence ? point : sentence;
        int after = end == point ? point : Sentence.after(text, end);
        outline.open(
                new Outline.Heading(withoutBold(Inlines.slice(content, 0, withoutColon(text, end))), paragraph.at()));
        List<Inline> rest = Inlines.slice(content, after, text.length());
        if (!rest.isEmpty()) {
            outline.add(new Block.Paragraph(rest, Inlines.start(rest, paragraph.at())));
        }
    }

    /** The index before the colon that announces points. */
    private static int withoutColon(String text, int end) {
        int before = end;
        while (before > 0
                && (Inlines.isSpace(text.charAt(before - 1)) || "：:；;".indexOf(text.charAt(before - 1)) >= 0)) {
            before--;
        }
        return before;
    }

    private static List<Inline> withoutBold(List<Inline> heading) {
        return PlainHeadings.isBold(heading) ? heading.get(0).content() : heading;
    }
}
