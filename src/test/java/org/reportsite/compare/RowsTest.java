package org.reportsite.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reportsite.compare.SectionComparison.MarkedSentence;
import org.reportsite.compare.SectionComparison.Part;
import org.reportsite.compare.SectionComparison.Row;
import org.reportsite.match.MatchedReport;

/** The text side by side: a row a point, a column a year, each marked against the year before. */
class RowsTest {

    private static final String LEADERS = "一是班子带头。班子成员包联十二个重点村。";
    private static final String PUBLIC = "二是群众监督。聘请监督员二十名。开通举报电话并全天值守。";
    private static final String MARKS = "三是严格考核。每月通报一次进度。年底统一评分排名。";

    @Test
    void changesAreMarkedWhereTheyStand() {
        assertThat(rows("## 甲\n引言保持原样。\n" + PUBLIC, "## 甲\n引言保持原样。\n一是群众监督。聘请监督员三十五名。新设意见箱。"))
                .containsExactly(
                        "null: 引言保持原样。 | null: =引言保持原样。",
                        "0 二是: L群众监督。 聘请监督员二十名。 开通举报电话并全天值守。"
                                + " | 0 一是: L=群众监督。 ~聘请监督员[-二十][+三十五]名。 -[-开通举报电话并全天值守。] +[+新设意见箱。]");
    }

    @Test
    void aPointKeepsItsRowThroughAllYears() {
        List<String> rows = rows(
                "## 甲\n" + LEADERS + "\n" + PUBLIC,
                "## 甲\n" + PUBLIC + "\n" + LEADERS,
                "## 甲\n" + LEADERS + "\n" + PUBLIC);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).contains("| 1 一是: L^班子带头。", "| 0 一是: ");
        assertThat(rows.get(1)).startsWith("1 二是: L群众监督。").contains("| 0 二是: L=群众监督。", "| 1 二是: ");
    }

    @Test
    void aPointThatIsGoneStandsBehindItsOldNeighbour() {
        List<String> rows = rows(
                "## 甲\n" + LEADERS + "\n" + PUBLIC + "\n" + MARKS,
                "## 甲\n" + LEADERS + "\n" + MARKS,
                "## 甲\n" + LEADERS + "\n" + MARKS);
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1))
                .isEqualTo("1 二是: L群众监督。 聘请监督员二十名。 开通举报电话并全天值守。"
                        + " | null: L-[-群众监督。] -[-聘请监督员二十名。] -[-开通举报电话并全天值守。] | none");
    }

    @Test
    void aNewPointHasNothingBefore() {
        assertThat(rows("## 甲\n" + LEADERS, "## 甲\n" + LEADERS + "\n" + MARKS).get(1))
                .isEqualTo("none | 1 三是: L+[+严格考核。] +[+每月通报一次进度。] +[+年底统一评分排名。]");
    }

    @Test
    void nothingIsMarkedWhereTheYearBeforeLacksTheSection() {
        List<String> rows = rows("## 甲\n" + LEADERS, "## 乙\n一年无事。", "## 甲\n" + LEADERS);
        assertThat(rows).containsExactly("0 一是: L班子带头。 班子成员包联十二个重点村。 | none | 0 一是: L班子带头。 班子成员包联十二个重点村。");
    }

    @Test
    void whatCameFromAnotherSectionIsMarkedAlsoInANewOne() {
        UnitComparison comparison = comparison("## 乙\n聘请监督员二十名。开通举报电话。", "## 乙\n开通举报电话。\n## 甲\n聘请监督员三十名。印发手册。");
        assertThat(lines(comparison.sections().get(1))).containsExactly("none | null: ^聘请监督员[-二十][+三十]名。 印发手册。");
    }

    @Test
    void theSectionThatTextLeftSaysSo() {
        UnitComparison comparison = comparison("## 甲\n聘请监督员。\n## 乙\n开通举报电话。", "## 甲\n印发手册。\n## 乙\n开通举报电话。聘请监督员。");
        assertThat(lines(comparison.sections().get(0))).containsExactly("null: 聘请监督员。 | null: ^[-聘请监督员。] +[+印发手册。]");
    }

    private static List<String> rows(String... years) {
        return lines(comparison(years).sections().get(0));
    }

    private static UnitComparison comparison(String... years) {
        List<MatchedReport> reports = new ArrayList<>();
        for (int t = 0; t < years.length; t++) {
            reports.add(Fixture.report(2021 + t, years[t]));
        }
        return Comparisons.of(reports);
    }

    private static List<String> lines(SectionComparison section) {
        return section.rows().stream().map(RowsTest::line).toList();
    }

    private static String line(Row row) {
        return row.parts().stream().map(RowsTest::text).collect(Collectors.joining(" | "));
    }

    private static String text(@Nullable Part part) {
        return part == null
                ? "none"
                : part.point()
                        + (part.label().isEmpty() ? "" : " " + part.label())
                        + ": "
                        + part.sentences().stream().map(RowsTest::text).collect(Collectors.joining(" "));
    }

    private static String text(MarkedSentence sentence) {
        String spans = sentence.spans().stream()
                .map(span -> switch (span.type()) {
                    case SAME -> span.text();
                    case INSERTED -> "[+" + span.text() + "]";
                    case DELETED -> "[-" + span.text() + "]";
                })
                .collect(Collectors.joining());
        String kind = sentence.kind() == null ? "" : String.valueOf(Kinds.mark(sentence.kind()));
        return (sentence.lead() ? "L" : "") + kind + spans;
    }
}
