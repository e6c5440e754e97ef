package org.reportsite.render;

import java.util.ArrayList;
import java.util.List;
import org.reportsite.collection.ExpectedSection;
import org.reportsite.compare.SectionChange;
import org.reportsite.site.ChangeCount;

/** Tells in words what changed from one report to the next. */
final class StepWords {

    private final Texts texts;

    StepWords(Texts texts) {
        this.texts = texts;
    }

    /** How many sentences were kept, edited and so on; kinds without any are left out. */
    List<String> counts(ChangeCount count) {
        List<String> counts = new ArrayList<>();
        add(counts, "compare.count.kept", count.kept());
        add(counts, "compare.count.edited", count.edited());
        add(counts, "compare.count.moved", count.moved());
        add(counts, "compare.count.added", count.added());
        add(counts, "compare.count.removed", count.removed());
        return counts;
    }

    /** The same in one line. */
    String line(ChangeCount count) {
        return String.join(texts.text("list.separator"), counts(count));
    }

    /**
     * How much of a text stood word for word in the one before.
     *
     * @param fromNothing whether the one before is empty: none of it could be kept
     * @return empty for a text without sentences
     */
    String kept(ChangeCount count, boolean fromNothing) {
        if (count.later() == 0) {
            return "";
        }
        return fromNothing
                ? texts.text("compare.kept.nothing", String.valueOf(count.from()))
                : texts.text("compare.kept", count.keptPercent());
    }

    private void add(List<String> counts, String key, long count) {
        if (count > 0) {
            counts.add(texts.text(key, count));
        }
    }

    /** Which sections became required, and which are no longer. */
    List<String> requirements(List<ExpectedSection> sections, int from, int to) {
        List<String> words = new ArrayList<>();
        for (ExpectedSection expected : sections) {
            if (expected.isRequiredIn(to) && !expected.isRequiredIn(from)) {
                words.add(texts.text("step.required", expected.title()));
            } else if (expected.isRequiredIn(from) && !expected.isRequiredIn(to)) {
                words.add(texts.text("step.required.not", expected.title()));
            }
        }
        return words;
    }

    /** What the unit was called in the report before. */
    String renamedUnit(String before) {
        return texts.text("step.unit", before);
    }

    /** What became of a section. */
    String section(SectionChange change) {
        String from = quoted(change.from());
        String to = quoted(change.to());
        return switch (change.kind()) {
            case ADDED -> texts.text("step.added", to);
            case RENAMED -> texts.text("step.renamed", from, to);
            case SPLIT -> texts.text("step.split", from, to);
            case MERGED -> texts.text("step.merged", from, to);
            case DROPPED -> texts.text("step.dropped", from);
        };
    }

    private String quoted(List<String> titles) {
        return String.join(
                texts.text("list.separator"),
                titles.stream().map(title -> texts.text("step.title", title)).toList());
    }
}
