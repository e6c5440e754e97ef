package org.reportsite.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportsite.report.Block;

/** Gathers an outline, block by block. */
final class OutlineBuilder {

    private final List<Block> before = new ArrayList<>();
    private final List<Outline.Heading> headings = new ArrayList<>();
    private final List<List<Block>> contents = new ArrayList<>();
    private Outline.@Nullable Heading title;

    /** Takes a heading for the title, unless there is one. */
    boolean setTitle(Block.Heading heading) {
        if (title != null) {
            return false;
        }
        title = new Outline.Heading(heading.content(), heading.at());
        return true;
    }

    /** Opens a section. */
    void open(Outline.Heading heading) {
        headings.add(heading);
        contents.add(new ArrayList<>());
    }

    /** Adds a block to the section that is open. */
    void add(Block block) {
        (contents.isEmpty() ? before : contents.get(contents.size() - 1)).add(block);
    }

    Outline build() {
        List<Outline.Part> sections = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            sections.add(new Outline.Part(headings.get(i), contents.get(i)));
        }
        return new Outline(title, before, sections);
    }
}
