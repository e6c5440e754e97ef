package org.reportsite.report;

import java.util.List;

/** A block of a report's text. */
public sealed interface Block {

    /** Where it begins. */
    Position at();

    /** A paragraph. */
    record Paragraph(List<Inline> content, Position at) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /**
     * A heading below the level of sections.
     *
     * @param depth 1 for the level right below sections, 2 for the next …
     */
    record Heading(int depth, List<Inline> content, Position at) implements Block {
        public Heading {
            content = List.copyOf(content);
        }
    }

    /**
     * A list.
     *
     * @param ordered numbered or not
     * @param start the first item's number
     */
    record ItemList(boolean ordered, int start, List<Item> items, Position at) implements Block {
        public ItemList {
            items = List.copyOf(items);
        }
    }

    /** One item of a list. Not a block of its own. */
    record Item(List<Block> content, Position at) {
        public Item {
            content = List.copyOf(content);
        }
    }

    /** Quoted text. */
    record Quote(List<Block> content, Position at) implements Block {
        public Quote {
            content = List.copyOf(content);
        }
    }

    /** Code or other text kept as written. */
    record CodeBlock(String text, Position at) implements Block {}

    /**
     * A table.
     *
     * @param header the heading row's cells
     * @param rows the other rows' cells
     */
    record Table(List<Cell> header, List<List<Cell>> rows, Position at) implements Block {
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** A table's cell. Not a block of its own. */
    record Cell(List<Inline> content, Alignment alignment) {
        public Cell {
            content = List.copyOf(content);
        }
    }

    /** How a column stands. */
    enum Alignment {
        NONE,
        LEFT,
        CENTER,
        RIGHT
    }

    /** A break between topics. */
    record ThematicBreak(Position at) implements Block {}

    /** Calls the visitor's method for this kind. */
    default <R> R accept(Visitor<R> visitor) {
        if (this instanceof Paragraph paragraph) {
            return visitor.paragraph(paragraph);
        } else if (this instanceof Heading heading) {
            return visitor.heading(heading);
        } else if (this instanceof ItemList list) {
            return visitor.itemList(list);
        } else if (this instanceof Quote quote) {
            return visitor.quote(quote);
        } else if (this instanceof CodeBlock code) {
            return visitor.codeBlock(code);
        } else if (this instanceof Table table) {
            return visitor.table(table);
        }
        return visitor.thematicBreak((ThematicBreak) this);
    }

    /** One method a kind. */
    interface Visitor<R> {
        R paragraph(Paragraph paragraph);

        R heading(Heading heading);

        R itemList(ItemList list);

        R quote(Quote quote);

        R codeBlock(CodeBlock code);

        R table(Table table);

        R thematicBreak(ThematicBreak thematicBreak);
    }
}
