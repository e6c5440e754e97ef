package org.reportsite.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reportsite.match.MatchedReport;
import org.reportsite.testing.Fixtures;

/** {@code src/test/resources/plan/<case>}: reports of two years, and what is made of the plan of the first. */
class PlanCasesTest {

    static List<Path> cases() {
        return Fixtures.cases("plan");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void areJudged(Path folder) throws Exception {
        List<MatchedReport> reports = YearReports.read(folder);
        assertThat(reports).hasSize(2);
        String found =
                PlanResult.of(reports.get(0), reports.get(1)).map(PlanDump::of).orElse("nothing planned\n");
        Fixtures.assertMatches(folder.resolve("expected.txt"), found);
    }
}
