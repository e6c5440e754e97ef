package org.reportsite.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import org.reportsite.site.ChangeCount;
import org.reportsite.site.StepCount;

/** A unit's history: each report against the one before, in words, numbers and as a strip. */
final class HistoryTable {

    private final StepWords words;
    private final List<StepCount> counts;

    HistoryTable(UnitScope unit) {
        this.words = new StepWords(unit);
        this.counts = StepCount.newestFirst(unit.comparison());
    }

    /** The newest first. */
    List<Year> years() {
        int breakYear = StepCount.breakYear(counts);
        return counts.stream().map(count -> year(count, breakYear)).toList();
    }

    private Year year(StepCount step, int breakYear) {
        ChangeCount count = step.count();
        String line = words.line(count);
        return new Year(
                String.valueOf(count.to()),
                String.valueOf(count.from()),
                line,
                Strip.of(step.sentences(), line),
                count,
                words.sections(step.step()),
                count.to() == breakYear,
                step.step().coarse());
    }

    /**
     * A report against the one before.
     *
     * @param since the year before
     * @param line how many sentences were kept, edited and so on, in words
     * @param strip the same in reading order
     * @param sections which sections came, went and changed their titles, in words
     * @param breaks whether it took the least of all from the report before
     * @param coarse whether the texts were too long for a full comparison
     */
    record Year(
            String year,
            String since,
            String line,
            SafeString strip,
            ChangeCount count,
            List<String> sections,
            boolean breaks,
            boolean coarse) {}
}
