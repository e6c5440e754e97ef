package org.reportsite.plan;

import java.util.List;

/**
 * A passage that speaks of something planned the year before.
 *
 * @param text a sentence, or a few that stand together
 * @param place where it stands
 * @param planned whether it is itself a plan
 * @param similarity how much of what was planned it speaks of, 0 to 1
 * @param common the words that it shares with the plan, in order, not overlapping
 */
public record Answer(String text, Place place, boolean planned, double similarity, List<Span> common) {
    public Answer {
        common = List.copyOf(common);
    }
}
