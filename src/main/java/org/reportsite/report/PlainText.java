package org.reportsite.report;

import java.util.List;
import java.util.function.Function;

/** The text of blocks and inlines without any markup, in reading order. */
public final class PlainText {

    private static final Inline.Visitor<String> INLINE = new InlineText();
    private static final Block.Visitor<String> BLOCK = new BlockText();

    private PlainText() {}

    /** The text of blocks: a line feed between blocks, rows and items, a tab between a row's cells. */
    public static String of(List<Block> blocks) {
        return join(blocks, "\n", block -> block.accept(BLOCK));
    }

    /** The text of inlines; a forced break is a line feed, an image its description. */
    public static String ofInline(List<Inline> content) {
        return join(content, "", inline -> inline.accept(INLINE));
    }

    /** Length in characters (code points), white space not counted. */
    public static int length(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            length += isChinese(c) || (!isSpace(c) && !isSecondHalf(text, i)) ? 1 : 0;
        }
        return length;
    }

    /** Told first: it is most of the text. */
    private static boolean isChinese(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isSecondHalf(String text, int i) {
        return Character.isLowSurrogate(text.charAt(i)) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    /** No stream: most lists have one element, and every character of a report passes here several times. */
    private static <T> String join(List<T> parts, String separator, Function<T, String> text) {
        if (parts.size() == 1) {
            return text.apply(parts.get(0));
        }
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            joined.append(i == 0 ? "" : separator).append(text.apply(parts.get(i)));
        }
        return joined.toString();
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
            return join(list.items(), "\n", item -> of(item.content()));
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
            String rows = join(table.rows(), "\n", BlockText::row);
            return rows.isEmpty() ? row(table.header()) : row(table.header()) + "\n" + rows;
        }

        @Override
        public String thematicBreak(Block.ThematicBreak thematicBreak) {
            return "";
        }

        private static String row(List<Block.Cell> cells) {
            return join(cells, "\t", cell -> ofInline(cell.content()));
        }
    }
}
