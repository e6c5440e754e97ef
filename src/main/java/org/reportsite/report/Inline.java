package org.reportsite.report;

import java.util.List;

/** Text inside a paragraph, heading, list item or table cell. */
public sealed interface Inline {

    /**
     * Plain text. White space is single, and a line break of the source between two Chinese characters is gone.
     *
     * @param text as a reader sees it, entities and escapes decoded
     * @param at where it begins
     */
    record Text(String text, Position at) implements Inline {}

    /** Text of strong importance. */
    record Strong(List<Inline> content) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }
    }

    /** Stressed text. */
    record Emphasis(List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    /** Text that is struck out. */
    record Strikethrough(List<Inline> content) implements Inline {
        public Strikethrough {
            content = List.copyOf(content);
        }
    }

    /** Code, verbatim. */
    record CodeSpan(String text, Position at) implements Inline {}

    /**
     * A link.
     *
     * @param target the address as a reader's browser would see it: entities and escapes decoded
     */
    record Link(String target, List<Inline> content, Position at) implements Inline {
        public Link {
            content = List.copyOf(content);
        }
    }

    /**
     * An image.
     *
     * @param target the address, entities and escapes decoded
     * @param description the alternative text
     */
    record Image(String target, String description, Position at) implements Inline {}

    /** A forced line break. */
    record LineBreak() implements Inline {}

    /** The inlines that it holds, in order; empty for a kind that holds none. */
    default List<Inline> content() {
        return List.of();
    }

    /** Calls the visitor's method for this kind. */
    default <R> R accept(Visitor<R> visitor) {
        if (this instanceof Text text) {
            return visitor.text(text);
        } else if (this instanceof Strong strong) {
            return visitor.strong(strong);
        } else if (this instanceof Emphasis emphasis) {
            return visitor.emphasis(emphasis);
        } else if (this instanceof Strikethrough strikethrough) {
            return visitor.strikethrough(strikethrough);
        } else if (this instanceof CodeSpan code) {
            return visitor.codeSpan(code);
        } else if (this instanceof Link link) {
            return visitor.link(link);
        } else if (this instanceof Image image) {
            return visitor.image(image);
        }
        return visitor.lineBreak();
    }

    /** One method a kind. */
    interface Visitor<R> {
        R text(Text text);

        R strong(Strong strong);

        R emphasis(Emphasis emphasis);

        R strikethrough(Strikethrough strikethrough);

        R codeSpan(CodeSpan code);

        R link(Link link);

        R image(Image image);

        R lineBreak();
    }
}
