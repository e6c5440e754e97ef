package org.reportsite.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The running text of one paragraph, heading or cell, in which every character still knows its place in the source.
 * Code is not part of it: rules about wording don't apply there.
 */
public final class Prose {

    private static final String IMAGE_OPENING = "![";

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();

    private Prose() {}

    /** Every stretch of prose in a report, in reading order: title and section headings too. */
    public static List<Prose> of(Report report) {
        List<Prose> all = new ArrayList<>();
        all.add(ofInline(List.of(title(report))));
        collect(report.masthead(), all);
        collect(report.opening(), all);
        for (Section section : report.sections()) {
            all.add(ofInline(section.heading()));
            all.addAll(of(section));
        }
        collect(report.closing(), all);
        return all;
    }

    /** The title where it stands: in the front matter where that alone gives it. */
    private static Inline title(Report report) {
        String title = report.title();
        boolean isGiven = title.equals(report.frontMatter().title());
        if (isGiven && !report.lineAt(report.titleAt()).contains(title)) {
            for (PlacedText text : report.frontMatter().texts()) {
                if (text.text().equals(title)) {
                    return new Inline.Text(title, text.at());
                }
            }
        }
        return new Inline.Text(title, report.titleAt());
    }

    /** Every stretch of prose in a section's text, in reading order; its heading is not one. */
    public static List<Prose> of(Section section) {
        List<Prose> all = new ArrayList<>();
        collect(section.introduction(), all);
        section.points().forEach(point -> collect(point.blocks(), all));
        return all;
    }

    /** Every stretch of prose in some blocks, in reading order. */
    public static List<Prose> of(List<Block> blocks) {
        List<Prose> all = new ArrayList<>();
        collect(blocks, all);
        return all;
    }

    /** The prose of one heading, paragraph or cell. */
    public static Prose ofInline(List<Inline> content) {
        Prose prose = new Prose();
        Collector collector = prose.new Collector();
        content.forEach(inline -> inline.accept(collector));
        return prose;
    }

    /** The text. */
    public String text() {
        return text.toString();
    }

    /**
     * The place in the source of a character.
     *
     * @param index index into {@link #text()}
     */
    public Position at(int index) {
        int found = Collections.binarySearch(starts, index);
        int run = found >= 0 ? found : Math.max(0, -found - 2);
        return positions.get(run).plus(index - starts.get(run));
    }

    private static void collect(List<Block> blocks, List<Prose> into) {
        BlockCollector collector = new BlockCollector(into);
        blocks.forEach(block -> block.accept(collector));
    }

    private void append(String run, Position at) {
        if (!run.isEmpty()) {
            starts.add(text.length());
            positions.add(at);
            text.append(run);
        }
    }

    private final class Collector implements Inline.Visitor<Boolean> {
        @Override
        public Boolean text(Inline.Text run) {
            append(run.text(), run.at());
            return true;
        }

        @Override
        public Boolean strong(Inline.Strong strong) {
            return all(strong.content());
        }

        @Override
        public Boolean emphasis(Inline.Emphasis emphasis) {
            return all(emphasis.content());
        }

        @Override
        public Boolean strikethrough(Inline.Strikethrough strikethrough) {
            return all(strikethrough.content());
        }

        @Override
        public Boolean codeSpan(Inline.CodeSpan code) {
            append("\uFFFC", code.at());
            return true;
        }

        @Override
        public Boolean link(Inline.Link link) {
            return all(link.content());
        }

        @Override
        public Boolean image(Inline.Image image) {
            append(image.description(), image.at().plus(IMAGE_OPENING.length()));
            return true;
        }

        @Override
        public Boolean lineBreak() {
            if (!positions.isEmpty()) {
                append("\n", at(Math.max(0, text.length() - 1)));
            }
            return true;
        }

        private Boolean all(List<Inline> content) {
            content.forEach(inline -> inline.accept(this));
            return true;
        }
    }

    private record BlockCollector(List<Prose> into) implements Block.Visitor<Boolean> {
        @Override
        public Boolean paragraph(Block.Paragraph paragraph) {
            return into.add(ofInline(paragraph.content()));
        }

        @Override
        public Boolean heading(Block.Heading heading) {
            return into.add(ofInline(heading.content()));
        }

        @Override
        public Boolean itemList(Block.ItemList list) {
            list.items().forEach(item -> collect(item.content(), into));
            return true;
        }

        @Override
        public Boolean quote(Block.Quote quote) {
            collect(quote.content(), into);
            return true;
        }

        @Override
        public Boolean codeBlock(Block.CodeBlock code) {
            return true;
        }

        @Override
        public Boolean table(Block.Table table) {
            table.header().forEach(cell -> into.add(ofInline(cell.content())));
            table.rows().forEach(row -> row.forEach(cell -> into.add(ofInline(cell.content()))));
            return true;
        }

        @Override
        public Boolean thematicBreak(Block.ThematicBreak thematicBreak) {
            return true;
        }
    }
}
