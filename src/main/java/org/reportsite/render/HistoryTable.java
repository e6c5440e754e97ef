package org.reportsite.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reportsite.compare.Step;
import org.reportsite.site.Addresses;
import org.reportsite.site.ChangeCount;
import org.reportsite.site.ReportSummary;
import org.reportsite.site.StepCount;

/** A unit's history: each report against the one before, in words, numbers and as a strip. */
final class HistoryTable {

    private final UnitScope unit;
    private final String page;
    private final StepWords words;
    private final List<StepCount> counts;
    private final Map<Integer, String> names;

    /**
     * A unit's history.
     *
     * @param page the page it stands on
     */
    HistoryTable(UnitScope unit, String page) {
        this.unit = unit;
        this.page = page;
        this.words = new StepWords(unit.scope().texts());
        this.counts = StepCount.newestFirst(unit.comparison());
        this.names = unit.summaries().stream().collect(Collectors.toMap(ReportSummary::year, ReportSummary::unitName));
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
                Addresses.relative(page, unit.scope().addresses().changes(count.to())),
                String.valueOf(count.from()),
                line,
                words.kept(count, count.earlier() == 0),
                Strip.of(step.sentences(), line),
                count,
                sections(step.step()),
                count.to() == breakYear);
    }

    /** What the unit was called before, and which sections came, went, got other titles, and became required. */
    private List<String> sections(Step step) {
        List<String> sections = new ArrayList<>();
        String before = names.get(step.from());
        if (before != null && !before.equals(names.get(step.to()))) {
            sections.add(words.renamedUnit(before));
        }
        step.sections().forEach(change -> sections.add(words.section(change)));
        sections.addAll(words.requirements(
                unit.scope().config().expectedSections(unit.outline().id()), step.from(), step.to()));
        return sections;
    }

    /**
     * A report against the one before.
     *
     * @param href what changed in that year in all units
     * @param since the year before
     * @param line how many sentences were kept, edited and so on, in words
     * @param kept how much of it stood in the report before, in words; empty where it has no text
     * @param strip the same in reading order
     * @param sections what the unit was called before, and which sections came, went and changed their titles, in words
     * @param breaks whether it took the least of all from the report before
     */
    record Year(
            String year,
            String href,
            String since,
            String line,
            String kept,
            SafeString strip,
            ChangeCount count,
            List<String> sections,
            boolean breaks) {}
}
