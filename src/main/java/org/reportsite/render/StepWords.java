package org.reportsite.render;

import java.util.ArrayList;
import java.util.List;
import org.reportsite.collection.ExpectedSection;
import org.reportsite.compare.SectionChange;
import org.reportsite.compare.Step;
import org.reportsite.site.ChangeCount;

/** Tells in words what changed from one report to the next. */
final class StepWords {

    private final UnitScope unit;
    private final Texts texts;

    StepWords(UnitScope unit) {
        this.unit = unit;
        this.texts = unit.scope().texts();
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

    private void add(List<String> counts, String key, long count) {
        if (count > 0) {
            counts.add(texts.text(key, count));
        }
    }

    /** Which sections came, went, got other titles, and became required. */
    List<String> sections(Step step) {
        List<String> words = new ArrayList<>();
        step.sections().forEach(change -> words.add(section(change)));
        for (ExpectedSection expected :
                unit.scope().config().expectedSections(unit.outline().id())) {
            if (expected.isRequiredIn(step.to()) && !expected.isRequiredIn(step.from())) {
                words.add(texts.text("step.required", expected.title()));
            } else if (expected.isRequiredIn(step.from()) && !expected.isRequiredIn(step.to())) {
                words.add(texts.text("step.required.not", expected.title()));
            }
        }
        return words;
    }

    private String section(SectionChange change) {
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
