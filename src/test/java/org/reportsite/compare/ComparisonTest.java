package org.reportsite.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reportsite.collection.Bounds;
import org.reportsite.collection.ExpectedSection;
import org.reportsite.compare.SectionComparison.Cell;
import org.reportsite.compare.SectionComparison.Change;

class ComparisonTest {

    @Test
    void requiredSectionsComeFirstAlsoWhereNoReportHasThem() {
        UnitComparison comparison = Comparisons.of(
                List.of(Fixture.report(2022, "## 乙\n一。\n## 丁\n二。"), Fixture.report(2023, "## 丙\n三。\n## 甲\n四。")),
                List.of(expected("甲", Bounds.ANY), expected("戊", Bounds.ANY), expected("己", new Bounds(2030, 2040))));
        assertThat(comparison.sections()).extracting(SectionComparison::group).containsExactly("甲", "戊", "乙", "丁", "丙");
        assertThat(comparison.sections()).extracting(SectionComparison::id).containsExactly("甲", "戊", null, null, null);
        assertThat(comparison.years()).containsExactly(2022, 2023);
    }

    @Test
    void aCellIsTheSectionAsPrinted() {
        List<Cell> cells = Comparisons.of("## 一、夯实责任\n引言 二字。\n一是带头。去村里。", "## 二、做好保障\n无。")
                .sections()
                .get(0)
                .cells();
        assertThat(cells.get(0).present()).isTrue();
        assertThat(cells.get(0).heading()).isEqualTo("一、夯实责任");
        assertThat(cells.get(0).anchor()).isEqualTo("s1");
        assertThat(cells.get(0).points()).containsExactly(new SectionComparison.PointText("一是", "带头", "去村里。"));
        assertThat(cells.get(1)).isEqualTo(new Cell(2023, "", null, 0, List.of()));
    }

    @Test
    void aSectionThatIsNotRequiredIsCalledByItsNewestHeading() {
        List<SectionComparison> sections =
                Comparisons.of("## 一、2.5 实事\n一。", "## 二、2 5 实事！\n一。").sections();
        assertThat(sections).hasSize(1);
        assertThat(sections.get(0).title()).isEqualTo("2 5 实事！");
    }

    @Test
    void similarityIsThatOfTheWholeTexts() {
        Change change = Comparisons.of("## 甲\n甲乙丙丁", "## 甲\n甲乙丙戊")
                .sections()
                .get(0)
                .changes()
                .get(0);
        assertThat(change.similarity()).isEqualTo(2.0 / 3);
        assertThat(change.from()).isEqualTo(2022);
        assertThat(change.to()).isEqualTo(2023);
    }

    @Test
    void similarityIsZeroWhereTheSectionIsAbsent() {
        List<SectionComparison> sections =
                Comparisons.of("## 甲\n甲乙丙丁", "## 乙\n甲乙丙丁").sections();
        assertThat(sections).extracting(s -> s.changes().get(0).similarity()).containsExactly(0.0, 0.0);
    }

    @Test
    void oneYearHasNoChanges() {
        UnitComparison comparison = Comparisons.of(List.of(Fixture.report(2022, "## 甲\n一。")));
        assertThat(comparison.sections().get(0).changes()).isEmpty();
        assertThat(comparison.sections().get(0).rows()).hasSize(1);
        assertThat(Comparisons.of(List.of()).sections()).isEmpty();
    }

    @Test
    void emptySectionsAreNoTrouble() {
        UnitComparison comparison = Comparisons.of("## 甲\n## 乙\n！！！", "## 甲\n## 乙\n");
        assertThat(comparison.sections().get(0).rows()).isEmpty();
        assertThat(comparison.sections().get(1).changes().get(0).count(Kind.REMOVED))
                .isEqualTo(1);
    }

    @Test
    void theSameInputGivesTheSameResult() {
        LabelledReports reports = new LabelledReports(new java.util.Random(3), Phrases.CHINESE);
        LabelledReports.Pair pair = reports.next();
        assertThat(Comparisons.of(pair.earlier(), pair.later()))
                .isEqualTo(Comparisons.of(pair.earlier(), pair.later()));
    }

    private static ExpectedSection expected(String id, Bounds years) {
        return new ExpectedSection(id, id, List.of(), true, null, Bounds.ANY, Bounds.ANY, years, List.of());
    }
}
