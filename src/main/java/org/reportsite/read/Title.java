package org.reportsite.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportsite.report.Block;
import org.reportsite.report.Inline;
import org.reportsite.report.PlainText;
import org.reportsite.report.Position;

/**
 * A report's title.
 *
 * @param text empty where it has none
 * @param at where its text stands
 */
record Title(String text, Position at) {

    private static final Title NONE = new Title("", Position.START);

    /**
     * The front matter's title, else the heading, else a first line that can be one.
     *
     * @param before the blocks before the first section; a printed title is taken out of them, one that differs from the
     *     front matter's is left as their first line
     */
    static Title of(@Nullable String given, Outline.@Nullable Heading heading, List<Block> before) {
        Title printed = heading == null ? firstLine(before) : of(heading);
        if (given == null || given.equals(printed.text())) {
            return printed;
        }
        if (!printed.text().isEmpty()) {
            List<Inline> line = List.of(new Inline.Text(printed.text(), printed.at()));
            before.add(0, new Block.Paragraph(line, printed.at()));
        }
        return new Title(given, printed.at());
    }

    private static Title of(Outline.Heading heading) {
        return new Title(Masthead.title(heading.text()), Inlines.start(heading.content(), heading.at()));
    }

    private static Title firstLine(List<Block> before) {
        if (before.isEmpty() || !Masthead.isTitle(before.get(0))) {
            return NONE;
        }
        Block first = before.remove(0);
        return new Title(Masthead.title(PlainText.of(List.of(first))), first.at());
    }
}
