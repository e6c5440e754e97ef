package org.reportsite.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reportsite.collection.Bounds;
import org.reportsite.collection.ExpectedSection;
import org.reportsite.collection.ExpectedSection.Role;
import org.reportsite.read.ReadOptions;
import org.reportsite.read.ReportReader;
import org.reportsite.read.Sources;

/** Which section of a report is its review, its plan and its problems. */
class RolesTest {

    private static final SectionMatcher MATCHER = new SectionMatcher(List.of(
            section("work", "重点工作", Role.REVIEW),
            section("style", "作风建设", null),
            section("service", "民生实事", Role.REVIEW),
            section("plan", "工作打算", Role.PLAN)));

    @Test
    void isTheSectionThatHasTheRole() {
        MatchedReport report = report("## 重点工作\n\n甲。\n\n## 作风建设\n\n乙。\n\n## 工作打算\n\n丙。\n");
        assertThat(report.section(Role.REVIEW)).map(MatchedSection::id).contains("work");
        assertThat(report.section(Role.PLAN)).map(MatchedSection::id).contains("plan");
        assertThat(report.section(Role.PROBLEMS)).isEmpty();
        assertThat(report.sections()).extracting(MatchedSection::role).containsExactly(Role.REVIEW, null, Role.PLAN);
    }

    @Test
    void isTheFirstInTheReportOfSeveralWithTheRole() {
        MatchedReport report = report("## 民生实事\n\n甲。\n\n## 重点工作\n\n乙。\n");
        assertThat(report.section(Role.REVIEW)).map(MatchedSection::id).contains("service");
    }

    @Test
    void isNoneThatTheReportLacks() {
        assertThat(report("## 作风建设\n\n甲。\n\n## 其他事项\n\n乙。\n").section(Role.PLAN))
                .isEmpty();
    }

    private static MatchedReport report(String text) {
        var report = new ReportReader()
                .read(Sources.of("a.md", text), new ReadOptions(List.of("总之"), List.of()), fault -> {
                    throw new AssertionError(fault);
                });
        return MATCHER.match("a", "甲", 2024, report);
    }

    private static ExpectedSection section(String id, String title, Role role) {
        return new ExpectedSection(id, title, List.of(), true, role, Bounds.ANY, Bounds.ANY, Bounds.ANY, List.of());
    }
}
