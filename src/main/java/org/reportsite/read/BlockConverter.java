package org.reportsite.read;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.reportsite.report.Block;
import org.reportsite.report.Inline;
import org.reportsite.report.Position;

/** flexmark's block nodes to blocks. HTML becomes the text that it is written as. */
final class BlockConverter {

    private final LineMap lines;
    private final InlineConverter inlines;

    BlockConverter(LineMap lines) {
        this.lines = lines;
        this.inlines = new InlineConverter(lines);
    }

    List<Block> blocks(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node child : parent.getChildren()) {
            add(child, blocks);
        }
        return blocks;
    }

    private void add(Node node, List<Block> blocks) {
        Position at = lines.at(node.getStartOffset());
        if (node instanceof Heading heading) {
            blocks.add(new Block.Heading(heading.getLevel(), inlines.content(node), at));
        } else if (node instanceof ListBlock list) {
            blocks.add(list(list, at));
        } else if (node instanceof BlockQuote) {
            blocks.add(new Block.Quote(blocks(node), at));
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            blocks.add(new Block.CodeBlock(withoutLastBreak(content(node)), at));
        } else if (node instanceof TableBlock table) {
            blocks.add(new TableConverter(inlines).table(table, at));
        } else if (node instanceof ThematicBreak) {
            blocks.add(new Block.ThematicBreak(at));
        } else if (node instanceof HtmlBlock) {
            blocks.add(new Block.Paragraph(htmlLines(node), at));
        } else if (!(node instanceof HtmlCommentBlock)) {
            addParagraph(node, at, blocks);
        }
    }

    private void addParagraph(Node node, Position at, List<Block> blocks) {
        List<Inline> content = inlines.content(node);
        if (!content.isEmpty()) {
            blocks.add(new Block.Paragraph(content, Inlines.start(content, at)));
        }
    }

    private Block list(ListBlock list, Position at) {
        List<Block.Item> items = new ArrayList<>();
        for (Node item : list.getChildren()) {
            items.add(new Block.Item(blocks(item), lines.at(item.getStartOffset())));
        }
        boolean ordered = list instanceof OrderedList;
        return new Block.ItemList(ordered, ordered ? ((OrderedList) list).getStartNumber() : 1, items, at);
    }

    private List<Inline> htmlLines(Node node) {
        List<Inline> content = new ArrayList<>();
        int offset = node.getStartOffset();
        for (String line : withoutLastBreak(node.getChars().toString()).split("\n", 0)) {
            if (!content.isEmpty()) {
                content.add(new Inline.LineBreak());
            }
            content.add(new Inline.Text(Comments.withoutDropped(line), lines.at(offset)));
            offset += line.length() + 1;
        }
        return content;
    }

    private static String content(Node node) {
        return Comments.withoutDropped(
                ((com.vladsch.flexmark.util.ast.Block) node).getContentChars().toString());
    }

    private static String withoutLastBreak(String text) {
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }
}
