package org.reportsite.report;

import java.util.ArrayList;
import java.util.List;

/** Every inline of a report, in reading order: section headings too, and those inside of others after these. */
public final class AllInlines implements Block.Visitor<Boolean> {

    private final List<Inline> all = new ArrayList<>();

    private AllInlines() {}

    /** The inlines of a report. */
    public static List<Inline> of(Report report) {
        AllInlines inlines = new AllInlines();
        inlines.blocks(report.masthead());
        inlines.blocks(report.opening());
        for (Section section : report.sections()) {
            inlines.add(section.heading());
            inlines.blocks(section.introduction());
            section.points().forEach(point -> inlines.blocks(point.blocks()));
        }
        inlines.blocks(report.closing());
        return inlines.all;
    }

    private boolean blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return true;
    }

    private boolean add(List<Inline> content) {
        for (Inline inline : content) {
            all.add(inline);
            add(inline.content());
        }
        return true;
    }

    @Override
    public Boolean paragraph(Block.Paragraph paragraph) {
        return add(paragraph.content());
    }

    @Override
    public Boolean heading(Block.Heading heading) {
        return add(heading.content());
    }

    @Override
    public Boolean itemList(Block.ItemList list) {
        list.items().forEach(item -> blocks(item.content()));
        return true;
    }

    @Override
    public Boolean quote(Block.Quote quote) {
        return blocks(quote.content());
    }

    @Override
    public Boolean codeBlock(Block.CodeBlock code) {
        return true;
    }

    @Override
    public Boolean table(Block.Table table) {
        table.header().forEach(cell -> add(cell.content()));
        table.rows().forEach(row -> row.forEach(cell -> add(cell.content())));
        return true;
    }

    @Override
    public Boolean thematicBreak(Block.ThematicBreak thematicBreak) {
        return true;
    }
}
