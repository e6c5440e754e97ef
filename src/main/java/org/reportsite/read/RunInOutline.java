package org.reportsite.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportsite.report.Block;
import org.reportsite.report.Inline;
import org.reportsite.report.PlainText;

/**
 * Sections by the numbering of official reports (GB/T 9704-2012): the shallowest level of {@code 一、} {@code （一）}
 * {@code 1.} {@code （1）} that occurs opens a section, on a line of its own or straight into its text.
 */
final class RunInOutline {

    private RunInOutline() {}

    static Outline of(List<Block> blocks) {
        OutlineBuilder outline = new OutlineBuilder();
        List<Block> paragraphs = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraphs.addAll(SourceLines.split(paragraph));
            } else if (!(block instanceof Block.Heading heading) || !outline.setTitle(heading)) {
                paragraphs.add(block);
            }
        }
        cut(paragraphs, sectionLevel(paragraphs), outline);
        return outline.build();
    }

    private static Optional<Markers.Level> sectionLevel(List<Block> blocks) {
        Map<Markers.Level, Integer> counts = new EnumMap<>(Markers.Level.class);
        for (Block block : blocks) {
            marker(block).ifPresent(marker -> counts.merge(marker.level(), 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey() == Markers.Level.HAN || entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Optional<Markers.Marker> marker(Block block) {
        return block instanceof Block.Paragraph paragraph
                ? Markers.at(PlainText.ofInline(paragraph.content()))
                : Optional.empty();
    }

    private static void cut(List<Block> blocks, Optional<Markers.Level> level, OutlineBuilder outline) {
        for (Block block : blocks) {
            boolean opens = level.isPresent()
                    && marker(block).filter(m -> m.level() == level.get()).isPresent();
            if (opens) {
                runIn((Block.Paragraph) block, outline);
            } else {
                outline.add(block);
            }
        }
    }

    /** Parts a heading from the text that it runs into; what follows it goes into the section. */
    private static void runIn(Block.Paragraph paragraph, OutlineBuilder outline) {
        List<Inline> content = paragraph.content();
        String text = PlainText.ofInline(content);
        int markerLength = Markers.at(text).map(Markers.Marker::length).orElse(0);
        int end = isBold(content) ? text.length() : markerLength + Sentence.end(text.substring(markerLength));
        int after = Sentence.after(text, end);
        outline.open(new Outline.Heading(withoutBold(Inlines.slice(content, 0, end)), paragraph.at()));
        List<Inline> rest = Inlines.slice(content, after, text.length());
        if (!rest.isEmpty()) {
            outline.add(new Block.Paragraph(rest, Inlines.start(rest, paragraph.at())));
        }
    }

    private static List<Inline> withoutBold(List<Inline> heading) {
        return isBold(heading) ? children(heading.get(0)) : heading;
    }

    /** Whether a paragraph is bold as a whole: then it is a heading as a whole. */
    private static boolean isBold(List<Inline> content) {
        return content.size() == 1
                && (content.get(0) instanceof Inline.Strong
                        || (content.get(0) instanceof Inline.Emphasis emphasis && isBold(emphasis.content())));
    }

    private static List<Inline> children(Inline bold) {
        return bold instanceof Inline.Strong strong ? strong.content() : ((Inline.Emphasis) bold).content();
    }
}
