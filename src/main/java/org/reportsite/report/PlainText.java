package org.reportsite.report;

import java.util.List;
import java.util.stream.Collectors;

/** The text of blocks and inlines without any markup, in reading order. */
public final class PlainText {

    private static final Inline.Visitor<String> INLINE = new InlineText();
    private static final Block.Visitor<String> BLOCK = new BlockText();

    private PlainText() {}

    /** The text of blocks: a line feed between blocks, rows and items, a tab between a row's cells. */
    public static String of(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(BLOCK)).collect(Collectors.joining("\n"));
    }

    /** The text of inlines; a forced break is a line feed, an image its description. */
    public static String ofInline(List<Inline> content) {
        return content.stream().map(inline -> inline.accept(INLINE)).collect(Collectors.joining());
    }

    /** Length in characters (code points), white space not counted. */
    public static int length(String text) {
        return (int) text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .count();
    }

    private static final class InlineText implements Inline.Visitor<String> {
        @Override
        public String text(Inline.Text text) {
            return text.text();
        }

        @Override
        public String strong(Inline.Strong strong) {
            return ofInline(strong.content());
        }

        @Override
        public String emphasis(Inline.Emphasis emphasis) {
            return ofInline(emphasis.content());
        }

        @Override
        public String strikethrough(Inline.Strikethrough strikethrough) {
            return ofInline(strikethrough.content());
        }

        @Override
        public String codeSpan(Inline.CodeSpan code) {
            return code.text();
        }

        @Override
        public String link(Inline.Link link) {
            return ofInline(link.content());
        }

        @Override
        public String image(Inline.Image image) {
            return image.description();
        }

        @Override
        public String lineBreak() {
            return "\n";
        }
    }

    private static final class BlockText implements Block.Visitor<String> {
        @Override
        public String paragraph(Block.Paragraph paragraph) {
            return ofInline(paragraph.content());
        }

        @Override
        public String heading(Block.Heading heading) {
            return ofInline(heading.content());
        }

        @Override
        public String itemList(Block.ItemList list) {
            return list.items().stream().map(item -> of(item.content())).collect(Collectors.joining("\n"));
        }

        @Override
        public String quote(Block.Quote quote) {
            return of(quote.content());
        }

        @Override
        public String codeBlock(Block.CodeBlock code) {
            return code.text();
        }

        @Override
        public String table(Block.Table table) {
            String rows = table.rows().stream().map(BlockText::row).collect(Collectors.joining("\n"));
            return rows.isEmpty() ? row(table.header()) : row(table.header()) + "\n" + rows;
        }

        @Override
        public String thematicBreak(Block.ThematicBreak thematicBreak) {
            return "";
        }

        private static String row(List<Block.Cell> cells) {
            return cells.stream().map(cell -> ofInline(cell.content())).collect(Collectors.joining("\t"));
        }
    }
}
