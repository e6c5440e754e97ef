package org.reportsite.read;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reportsite.report.Block;

/**
 * Sections by Markdown headings: those of the shallowest level that occurs more than once, a lone shallower heading
 * being the title; where none occurs twice, those of the level below a lone title.
 */
final class HeadingOutline {

    private final List<Block> blocks;
    private final int level;

    private HeadingOutline(List<Block> blocks, int level) {
        this.blocks = blocks;
        this.level = level;
    }

    /** The outline, empty where headings open no section. */
    static Optional<Outline> of(List<Block> blocks) {
        return sectionLevel(blocks).map(level -> new HeadingOutline(blocks, level).outline());
    }

    private static Optional<Integer> sectionLevel(List<Block> blocks) {
        NavigableMap<Integer, Integer> counts = new TreeMap<>();
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                counts.merge(heading.depth(), 1, Integer::sum);
            }
        }
        Optional<Integer> repeated = counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(java.util.Map.Entry::getKey)
                .findFirst();
        return repeated.isPresent() || counts.isEmpty()
                ? repeated
                : Optional.ofNullable(counts.higherKey(counts.firstKey()));
    }

    private Outline outline() {
        Outline.@Nullable Heading title = null;
        List<Block> before = new ArrayList<>();
        List<Outline.Part> sections = new ArrayList<>();
        List<Block> current = before;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && heading.depth() == level) {
                current = new ArrayList<>();
                sections.add(new Outline.Part(new Outline.Heading(heading.content(), heading.at()), List.of()));
                parts.add(current);
            } else if (block instanceof Block.Heading heading && heading.depth() < level && title == null) {
                title = new Outline.Heading(heading.content(), heading.at());
            } else {
                current.add(block instanceof Block.Heading heading ? relative(heading) : block);
            }
        }
        return new Outline(title, before, withBlocks(sections));
    }

    private final List<List<Block>> parts = new ArrayList<>();

    private List<Outline.Part> withBlocks(List<Outline.Part> sections) {
        List<Outline.Part> filled = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            filled.add(sections.get(i).withBlocks(parts.get(i)));
        }
        return filled;
    }

    private Block relative(Block.Heading heading) {
        return new Block.Heading(Math.max(1, heading.depth() - level), heading.content(), heading.at());
    }
}
