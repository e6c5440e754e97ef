package org.reportsite.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.reportsite.report.Block;
import org.reportsite.report.Inline;

/** The text of each block, markup inside it left out: a paragraph, a heading, a table's row, code. */
final class BlockTexts implements Block.Visitor<Boolean> {

    private final List<String> texts = new ArrayList<>();

    private final Function<List<Inline>, String> words;

    private BlockTexts(Function<List<Inline>, String> words) {
        this.words = words;
    }

    /**
     * The texts of blocks in reading order; none is blank.
     *
     * @param words makes the text of inlines
     */
    static List<String> of(List<Block> blocks, Function<List<Inline>, String> words) {
        BlockTexts all = new BlockTexts(words);
        all.each(blocks);
        return all.texts;
    }

    private boolean each(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return true;
    }

    private boolean add(String text) {
        return !text.isBlank() && texts.add(text);
    }

    private boolean inline(List<Inline> content) {
        return add(words.apply(content));
    }

    private boolean row(List<Block.Cell> cells) {
        StringBuilder row = new StringBuilder();
        cells.forEach(cell -> row.append(row.isEmpty() ? "" : "\t").append(words.apply(cell.content())));
        return add(row.toString());
    }

    @Override
    public Boolean paragraph(Block.Paragraph paragraph) {
        return inline(paragraph.content());
    }

    @Override
    public Boolean heading(Block.Heading heading) {
        return inline(heading.content());
    }

    @Override
    public Boolean itemList(Block.ItemList list) {
        list.items().forEach(item -> each(item.content()));
        return true;
    }

    @Override
    public Boolean quote(Block.Quote quote) {
        return each(quote.content());
    }

    @Override
    public Boolean codeBlock(Block.CodeBlock code) {
        return add(code.text());
    }

    @Override
    public Boolean table(Block.Table table) {
        row(table.header());
        table.rows().forEach(this::row);
        return true;
    }

    @Override
    public Boolean thematicBreak(Block.ThematicBreak thematicBreak) {
        return true;
    }
}
