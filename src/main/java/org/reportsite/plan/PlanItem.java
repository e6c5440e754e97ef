package org.reportsite.plan;

import java.util.List;

/**
 * Something that was planned, and what the next report says of it.
 *
 * @param planned what was planned
 * @param state what became of it, as far as words tell
 * @param similarity that of the best passage, 0 to 1, even where it is too low to show one
 * @param answers the best passages, the best one first, at most {@value Answers#MOST}
 * @param common the words of the plan that the passages share, in order, not overlapping
 */
public record PlanItem(Planned planned, PlanState state, double similarity, List<Answer> answers, List<Span> common) {
    public PlanItem {
        answers = List.copyOf(answers);
        common = List.copyOf(common);
    }
}
