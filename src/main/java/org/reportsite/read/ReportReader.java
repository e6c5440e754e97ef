package org.reportsite.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import org.reportsite.report.Block;
import org.reportsite.report.PlainText;
import org.reportsite.report.Report;
import org.reportsite.report.WrittenHeading;

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
                ? HeadingOutline.of(blocks).orElseGet(() -> RunInOutline.of(blocks, false))
                : RunInOutline.of(blocks, true);
        return new Assembly(
                        source, outline, new Closing(options.closingStarters(), options.addresses()), headings(blocks))
                .report();
    }

    private static List<WrittenHeading> headings(List<Block> blocks) {
        List<WrittenHeading> headings = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                headings.add(new WrittenHeading(heading.depth(), PlainText.ofInline(heading.content()), heading.at()));
            }
        }
        return headings;
    }

    private List<Block> parse(Source source, Consumer<Fault> faults) {
        if (source.markdown()) {
            try {
                return markdown.parse(source.body());
            } catch (MarkdownParser.LimitException e) {
                faults.accept(limitExceeded(source, e.line()));
            }
        }
        return PlainTextParser.parse(source.body());
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
