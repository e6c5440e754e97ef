package org.reportsite.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reportsite.compare.Scores.Outcome;
import org.reportsite.compare.SectionComparison.SentenceChange;

/** Every kind is told with an F1 of at least 0.95 on generated reports whose truth is known. */
class LabelledSetTest {

    private static final int SENTENCES = 2_500;

    @ParameterizedTest
    @EnumSource(Phrases.class)
    void tellsEveryKind(Phrases phrases) {
        LabelledReports reports = new LabelledReports(new Random(20261123), phrases);
        List<Outcome> truth = new ArrayList<>();
        List<Outcome> told = new ArrayList<>();
        while (truth.size() < SENTENCES) {
            LabelledReports.Pair pair = reports.next();
            truth.addAll(pair.truth());
            told.addAll(told(pair));
        }
        Map<Kind, Double> f1 = new Scores(truth, told).f1();
        assertThat(f1)
                .allSatisfy((kind, value) -> assertThat(value).as(kind.id()).isGreaterThanOrEqualTo(0.95));
    }

    private static List<Outcome> told(LabelledReports.Pair pair) {
        UnitComparison comparison = Comparisons.of(pair.earlier(), pair.later());
        List<Outcome> told = new ArrayList<>();
        for (SectionComparison section : comparison.sections()) {
            for (SentenceChange change : section.changes().get(0).sentences()) {
                told.add(new Outcome(change.kind(), change.from(), change.to()));
            }
        }
        return told;
    }
}
