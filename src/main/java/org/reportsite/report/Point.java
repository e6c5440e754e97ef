package org.reportsite.report;

import java.util.List;

/**
 * A first-level item of a section.
 *
 * @param label its marker as printed: {@code 一是}, {@code （一）}, {@code 1.}; empty for a bullet or an unnumbered
 *     sub-heading
 * @param lead its heading or first sentence, without the mark that ends it; empty where the text is all one
 * @param text the plain text after label and lead, paragraphs parted by a line feed
 * @param at where it begins
 * @param blocks the whole of it, label and lead included, as published
 */
public record Point(String label, String lead, String text, Position at, List<Block> blocks) {
    public Point {
        blocks = List.copyOf(blocks);
    }

    /** All of its plain text but the label, the marks between lead and text included. */
    public String afterLabel() {
        if (blocks.isEmpty()) {
            return lead + "\n" + text;
        }
        String all = PlainText.of(blocks).strip();
        return all.startsWith(label) ? all.substring(label.length()) : all;
    }

    /** Length of its text in characters, white space and label not counted. */
    public int characters() {
        return PlainText.length(afterLabel());
    }
}
