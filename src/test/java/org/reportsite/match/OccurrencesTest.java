package org.reportsite.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reportsite.collection.Bounds;
import org.reportsite.collection.ExpectedSection;
import org.reportsite.collection.SectionNeed;
import org.reportsite.read.ReadOptions;
import org.reportsite.read.ReportReader;
import org.reportsite.read.Sources;

/** Under which id, group and anchor the occurrences of a repeatable section stand. */
class OccurrencesTest {

    private static final String TEXT = "## 案例甲\n\n一。\n\n## 案例乙\n\n二。\n\n## 打算\n\n三。\n\n## 打算之二\n\n四。\n";

    @Test
    void furtherOnesOfARepeatableSectionAreComparedByTheirNumber() {
        MatchedReport report = match(section("case", "案例", true), section("plan", "打算", false));
        assertThat(report.sections()).extracting(MatchedSection::id).containsExactly("case", "case", "plan", "plan");
        assertThat(report.sections())
                .extracting(MatchedSection::group)
                .containsExactly("case", "case-2", "plan", "plan");
        assertThat(report.sections())
                .extracting(MatchedSection::anchor)
                .containsExactly("case", "case-2", "plan", "plan-2");
        assertThat(report.sections()).extracting(MatchedSection::duplicate).containsExactly(false, false, false, true);
        assertThat(report.occurrences("case")).hasSize(2);
    }

    @Test
    void aGroupIsNotTheIdOfAnotherSection() {
        MatchedReport report = match(section("case", "案例", true), section("case-2", "打算", false));
        assertThat(report.sections())
                .extracting(MatchedSection::group)
                .containsExactly("case", "case-3", "case-2", "case-2");
    }

    private static MatchedReport match(ExpectedSection... sections) {
        var report = new ReportReader()
                .read(Sources.of("a.md", TEXT), new ReadOptions(List.of("总之"), List.of()), fault -> {
                    throw new AssertionError(fault);
                });
        return new SectionMatcher(List.of(sections)).match("a", "甲", 2024, report);
    }

    private static ExpectedSection section(String id, String title, boolean repeat) {
        var once = new ExpectedSection(id, title, List.of(), true, null, Bounds.ANY, Bounds.ANY, Bounds.ANY, List.of());
        Bounds often = new Bounds(1, Integer.MAX_VALUE);
        return repeat
                ? new ExpectedSection(
                        id, once.heading(), new SectionNeed(true, Bounds.ANY, often, List.of()), null, once.content())
                : once;
    }
}
