package org.reportsite.read;

import java.util.ArrayList;
import java.util.List;
import org.reportsite.report.Block;
import org.reportsite.report.Inline;
import org.reportsite.report.PlainText;
import org.reportsite.report.Position;

/**
 * Cuts a paragraph of Markdown at the lines of its source that open or follow a numbered heading, or that follow a Chinese
 * sentence: authors of run-in text leave no blank line between paragraphs.
 */
final class SourceLines {

    /** Longer than a marker and the heading that has to follow some of them. */
    private static final int LONGEST_MARKER = 64;

    private SourceLines() {}

    static List<Block> split(Block.Paragraph paragraph) {
        List<Integer> starts = new ArrayList<>();
        collectStarts(paragraph.content(), new int[] {0, paragraph.at().line()}, starts);
        List<Integer> breaks = new ArrayList<>();
        String text = PlainText.ofInline(paragraph.content());
        int from = 0;
        for (int start : starts) {
            if (isBreak(
                    text.substring(from, start),
                    text.substring(start, Math.min(text.length(), start + LONGEST_MARKER)))) {
                breaks.add(start);
                from = start;
            }
        }
        return breaks.isEmpty() ? List.of(paragraph) : cut(paragraph, breaks);
    }

    private static boolean isBreak(String before, String after) {
        return Chinese.endsSentence(before) || Markers.at(after).isPresent() || isHeadingAlone(before);
    }

    private static boolean isHeadingAlone(String line) {
        return Markers.at(line).isPresent() && Sentence.end(line) == line.length();
    }

    /** A paragraph cut at indexes of its text, ascending; blank parts are left out. */
    static List<Block> cut(Block.Paragraph paragraph, List<Integer> starts) {
        List<Block> parts = new ArrayList<>();
        for (List<Inline> content : Inlines.split(paragraph.content(), starts)) {
            if (!content.isEmpty()) {
                parts.add(new Block.Paragraph(content, Inlines.start(content, paragraph.at())));
            }
        }
        return parts;
    }

    /** Indexes of the plain text at which a new line of the source begins. State: index so far, current line. */
    private static void collectStarts(List<Inline> content, int[] state, List<Integer> starts) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Strong strong) {
                collectStarts(strong.content(), state, starts);
            } else if (inline instanceof Inline.Emphasis emphasis) {
                collectStarts(emphasis.content(), state, starts);
            } else {
                int line = Inlines.start(List.of(inline), paragraphLine(state)).line();
                if (line > state[1] && !PlainText.ofInline(List.of(inline)).isBlank()) {
                    starts.add(state[0]);
                    state[1] = line;
                }
                state[0] += PlainText.ofInline(List.of(inline)).length();
            }
        }
    }

    private static Position paragraphLine(int[] state) {
        return new Position(state[1], 1);
    }
}
