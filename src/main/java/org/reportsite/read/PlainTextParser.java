package org.reportsite.read;

import java.util.ArrayList;
import java.util.List;
import org.reportsite.report.Block;
import org.reportsite.report.Inline;
import org.reportsite.report.Position;

/** Plain text to blocks: a line is a paragraph, as in the text files that offices keep. */
final class PlainTextParser {

    private PlainTextParser() {}

    static List<Block> parse(String body) {
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (String line : body.split("\n", -1)) {
            number++;
            int start = 0;
            int end = line.length();
            while (start < end && isBlank(line.charAt(start))) {
                start++;
            }
            while (end > start && isBlank(line.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                Position at = new Position(number, start + 1);
                blocks.add(new Block.Paragraph(content(line.substring(start, end), at), at));
            }
        }
        return blocks;
    }

    /** The text of a line, cut where a character was dropped, so that each part knows its place. */
    private static List<Inline> content(String line, Position at) {
        List<Inline> content = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == Comments.DROPPED) {
                if (from < i) {
                    content.add(new Inline.Text(line.substring(from, i), at.plus(from)));
                }
                from = i + 1;
            }
        }
        return content;
    }

    private static boolean isBlank(char c) {
        return Inlines.isSpace(c) || c == Comments.DROPPED;
    }
}
