package org.reportsite.read;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.reportsite.report.Block;
import org.reportsite.report.PlainText;

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
    static Optional<Outline> of(List<Block> all) {
        List<Block> blocks = all.stream().filter(block -> !isEmpty(block)).toList();
        return sectionLevel(blocks).map(level -> new HeadingOutline(blocks, level).outline());
    }

    /** A heading mark without a heading, left over from a template: it parts nothing that a reader sees. */
    private static boolean isEmpty(Block block) {
        return block instanceof Block.Heading heading
                && PlainText.ofInline(heading.content()).isBlank();
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
                .map(Map.Entry::getKey)
                .findFirst();
        return repeated.isPresent() || counts.isEmpty()
                ? repeated
                : Optional.ofNullable(counts.higherKey(counts.firstKey()));
    }

    private Outline outline() {
        OutlineBuilder outline = new OutlineBuilder();
        for (Block block : blocks) {
            if (!(block instanceof Block.Heading heading)) {
                outline.add(block);
            } else if (heading.depth() == level) {
                outline.open(new Outline.Heading(heading.content(), heading.at()));
            } else if (heading.depth() > level || !outline.setTitle(heading)) {
                outline.add(relative(heading));
            }
        }
        return outline.build();
    }

    private Block relative(Block.Heading heading) {
        return new Block.Heading(Math.max(1, heading.depth() - level), heading.content(), heading.at());
    }
}
