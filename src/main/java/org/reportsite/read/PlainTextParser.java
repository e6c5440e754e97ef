package org.reportsite.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportsite.report.Block;
import org.reportsite.report.Inline;
import org.reportsite.report.Position;

/**
 * Plain text to blocks: a line is a paragraph, as in the text files that offices keep, or an item of a list where it begins
 * with a bullet.
 */
final class PlainTextParser {

    /** A dash or star needs a space behind it, else it may be a minus or mark a note. */
    private static final Pattern BULLET = Pattern.compile("(?:[-*+](?=[ \\t\\u3000])|[•●▪■◆])[ \\t\\u3000]*(?=\\S)");

    private PlainTextParser() {}

    static List<Block> parse(String body) {
        List<Block> blocks = new ArrayList<>();
        List<Block.Item> items = new ArrayList<>();
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
                add(line.substring(start, end), new Position(number, start + 1), items, blocks);
            }
        }
        addList(items, blocks);
        return blocks;
    }

    private static void add(String line, Position at, List<Block.Item> items, List<Block> blocks) {
        Matcher bullet = BULLET.matcher(line);
        if (bullet.lookingAt()) {
            Position text = at.plus(bullet.end());
            items.add(new Block.Item(
                    List.of(new Block.Paragraph(content(line.substring(bullet.end()), text), text)), at));
        } else {
            addList(items, blocks);
            blocks.add(new Block.Paragraph(content(line, at), at));
        }
    }

    private static void addList(List<Block.Item> items, List<Block> blocks) {
        if (!items.isEmpty()) {
            blocks.add(new Block.ItemList(false, 1, items, items.get(0).at()));
            items.clear();
        }
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
