package org.reportsite.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportsite.report.Block;
import org.reportsite.report.Inline;
import org.reportsite.report.PlainText;
import org.reportsite.report.Position;

/**
 * A report's text cut into sections.
 *
 * @param title the title's heading, null where no heading is one
 * @param before the blocks before the first section
 * @param sections the sections, points not yet read
 */
record Outline(@Nullable Heading title, List<Block> before, List<Part> sections) {

    Outline {
        before = List.copyOf(before);
        sections = List.copyOf(sections);
    }

    /** A heading, numbering included. */
    record Heading(List<Inline> content, Position at) {
        String text() {
            return PlainText.ofInline(content);
        }
    }

    /** A section's heading and blocks. */
    record Part(Heading heading, List<Block> blocks) {
        Part {
            blocks = List.copyOf(blocks);
        }

        Part withBlocks(List<Block> others) {
            return new Part(heading, others);
        }
    }
}
