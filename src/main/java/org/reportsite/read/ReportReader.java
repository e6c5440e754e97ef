package org.reportsite.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import org.reportsite.report.Block;
import org.reportsite.report.PlainText;
import org.reportsite.report.Position;
import org.reportsite.report.Report;
import org.reportsite.report.Section;

/** Reads the structure of a report. Safe for use by several threads; wants a stack of 64 MB for nested Markdown. */
public final class ReportReader {

    private final MarkdownParser markdown = new MarkdownParser();

    /**
     * Reads a report.
     *
     * @param source the file's text
     * @param options how the collection's reports are read
     * @param faults receives what is wrong with the source's form; the text is read all the same
     */
    public Report read(Source source, ReadOptions options, Consumer<Fault> faults) {
        List<Block> blocks = parse(source, faults);
        Outline outline = source.markdown()
                ? HeadingOutline.of(blocks).orElseGet(() -> RunInOutline.of(blocks))
                : RunInOutline.of(blocks);
        return assemble(source, outline, new Closing(options.closingStarters()));
    }

    private List<Block> parse(Source source, Consumer<Fault> faults) {
        if (source.markdown()) {
            try {
                return markdown.parse(source.body());
            } catch (MarkdownParser.LimitException e) {
                faults.accept(limitExceeded(source, e.line()));
            }
        }
        return PlainTextParser.parse(source.body().replace(String.valueOf(Comments.DROPPED), ""));
    }

    private static Report assemble(Source source, Outline outline, Closing closing) {
        List<Block> before = new ArrayList<>(outline.before());
        List<Block> closingBlocks = List.of();
        List<Outline.Part> parts = new ArrayList<>(outline.sections());
        if (parts.isEmpty()) {
            closingBlocks = cutFrom(before, closing.start(before));
        } else {
            Outline.Part last = parts.get(parts.size() - 1);
            List<Block> blocks = new ArrayList<>(last.blocks());
            closingBlocks = cutFrom(blocks, closing.start(blocks));
            parts.set(parts.size() - 1, last.withBlocks(blocks));
        }
        Title title = title(source, outline.title(), before);
        List<Block> opening = cutFrom(before, Masthead.length(before));
        return new Report(
                source.file(),
                source.frontMatter(),
                title.text(),
                title.at(),
                before,
                opening,
                parts.stream().map(ReportReader::section).toList(),
                closingBlocks,
                source.advertisements(),
                source.lines());
    }

    private record Title(String text, Position at) {}

    /** The front matter's title, else the heading, else a first line that can be one; taken out of the blocks. */
    private static Title title(Source source, Outline.@Nullable Heading heading, List<Block> before) {
        Title printed = heading != null
                ? new Title(Masthead.title(heading.text()), heading.at())
                : before.isEmpty() || !Masthead.isTitle(before.get(0))
                        ? new Title("", Position.START)
                        : firstLine(before);
        String given = source.frontMatter().title();
        if (given == null || given.equals(printed.text())) {
            return printed;
        }
        if (!printed.text().isEmpty()) {
            before.add(0, line(printed));
        }
        return new Title(given, printed.at());
    }

    private static Title firstLine(List<Block> before) {
        Block first = before.remove(0);
        return new Title(Masthead.title(PlainText.of(List.of(first))), first.at());
    }

    private static Block line(Title title) {
        return new Block.Paragraph(
                List.of(new org.reportsite.report.Inline.Text(title.text(), title.at())), title.at());
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

    private static Fault limitExceeded(Source source, int line) {
        String written = line <= source.lines().size() ? source.lines().get(line - 1) : null;
        return Fault.of(
                "limit-exceeded",
                new Problem(
                        new Location(source.file(), line, 1),
                        written,
                        Message.of("limit-exceeded"),
                        Message.of("limit-exceeded.hint")));
    }
}
