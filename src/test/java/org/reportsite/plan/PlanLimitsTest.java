package org.reportsite.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportsite.check.Checks;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.match.MatchedReport;

/** No text keeps the search for answers busy for long. */
class PlanLimitsTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int LONG = 200_000;

    private final CollectionConfig config = Checks.config(Checks.structure(true, null), Map.of(), List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "改造北门农贸市场",
                "只有",
                "要将",
                "问题存在",
                "以下几",
                "Repaint the lighthouse ",
                "a'a",
                "1,2",
                "（一）修缮文庙。",
                "一是修缮文庙。\n\n"
            })
    void aLongPlan(String unit) {
        String text = unit.repeat(LONG / unit.length());
        MatchedReport report = report(2023, text, text);
        assertTimeoutPreemptively(LIMIT, () -> PlanResult.of(report, report));
    }

    @Test
    void manyPointsOfManyWords() {
        String points = IntStream.range(0, 3000)
                .mapToObj(i -> "- Item number" + i + " repaints lighthouse" + i % 50 + " and pier" + i % 7 + ".\n")
                .collect(Collectors.joining());
        MatchedReport report = report(2023, points, points);
        var result = assertTimeoutPreemptively(LIMIT, () -> PlanResult.of(report, report));
        assertThat(result).get().satisfies(found -> assertThat(found.items()).hasSize(PlannedItems.MOST));
    }

    private MatchedReport report(int year, String review, String plan) {
        String text = "# A\n\n## 落实责任\n\n" + review + "\n\n## 明年打算\n\n" + plan + "\n";
        return Checks.report("a.md", text, year, config);
    }
}
