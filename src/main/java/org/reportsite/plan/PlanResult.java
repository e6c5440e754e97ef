package org.reportsite.plan;

import java.util.List;
import java.util.Optional;
import org.reportsite.match.MatchedReport;

/**
 * A report's plan, and what the report of the year after says of it. Both the page and the rule
 * {@code plan-not-followed} show this, so that they never disagree.
 *
 * @param from the year of the plan
 * @param to the year of the report that answers it
 * @param items what was planned, in order, at most {@value PlannedItems#MOST}
 */
public record PlanResult(int from, int to, List<PlanItem> items) {
    public PlanResult {
        items = List.copyOf(items);
    }

    /**
     * Looks for what a report planned in the one after it. Takes time in proportion to the length of both.
     *
     * @param last the report whose plan it is
     * @param now the unit's report of the year after
     * @return empty where nothing was planned, or the later report says nothing at all
     */
    public static Optional<PlanResult> of(MatchedReport last, MatchedReport now) {
        List<Planned> planned = PlannedItems.of(last);
        if (planned.isEmpty() || now.report().blocks().isEmpty()) {
            return Optional.empty();
        }
        Vocabulary words = Vocabulary.of(planned);
        IndexedReport before = IndexedReport.of(last, words);
        IndexedReport after = IndexedReport.of(now, words);
        Answers answers = new Answers(after, new Weights(words, before, after), words.in(now.unitName()));
        return Optional.of(new PlanResult(
                last.year(),
                now.year(),
                planned.stream().map(item -> answers.to(item, words)).toList()));
    }

    /** How many items are in a state. */
    public long count(PlanState state) {
        return items.stream().filter(item -> item.state() == state).count();
    }
}
