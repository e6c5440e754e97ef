package org.reportsite.site;

import java.util.ArrayList;
import java.util.List;
import org.reportsite.compare.Kind;
import org.reportsite.compare.SectionComparison;
import org.reportsite.compare.SectionComparison.SentenceChange;
import org.reportsite.compare.Step;
import org.reportsite.compare.UnitComparison;

/**
 * What a whole report took from the one before, its sections together.
 *
 * @param step what became of its sections
 * @param sentences what became of each sentence, in the order of the comparison's sections
 */
public record StepCount(Step step, List<SentenceChange> sentences) {

    public StepCount {
        sentences = List.copyOf(sentences);
    }

    /** One for each report that has one before, the newest first. */
    public static List<StepCount> newestFirst(UnitComparison comparison) {
        List<StepCount> counts = new ArrayList<>();
        for (Step step : comparison.steps()) {
            List<SentenceChange> sentences = comparison.sections().stream()
                    .map(SectionComparison::changes)
                    .flatMap(List::stream)
                    .filter(change -> change.to() == step.to())
                    .flatMap(change -> change.sentences().stream())
                    .toList();
            counts.add(0, new StepCount(step, sentences));
        }
        return counts;
    }

    /** The counts of a kind. */
    public ChangeCount count() {
        return ChangeCount.of(step.from(), step.to(), this::count);
    }

    private long count(Kind kind) {
        return sentences.stream().filter(s -> s.kind() == kind).count();
    }

    /**
     * The year of which the smallest share stood in the report before, in whatever wording and place; of equal ones the
     * newest. 0 where fewer than two years have one before: nothing stands out then.
     *
     * @param counts the newest first
     */
    public static int breakYear(List<StepCount> counts) {
        StepCount least = null;
        for (StepCount each : counts) {
            if (least == null || each.carriedShare() < least.carriedShare()) {
                least = each;
            }
        }
        return least == null || counts.size() < 2 ? 0 : least.step().to();
    }

    private double carriedShare() {
        ChangeCount c = count();
        long carried = c.kept() + c.edited() + c.moved();
        return c.later() == 0 ? 1 : (double) carried / c.later();
    }
}
