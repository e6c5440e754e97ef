package org.reportsite.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The index finds what an exact comparison of all pairs finds. */
class ReuseIndexTest {

    private static final int NEVER_COMMON = 1_000_000;

    @Test
    void findsSentencesThatAreEqualNearlyEqualOrDifferInNumbers() {
        SentenceTable table = table(List.of(
                List.of("各社区全年开展防汛演练四十六次", "新建健身步道三公里并设指示牌十二块"),
                List.of("各社区全年开展防汛演练四十六次", "老旧楼栋加装电梯的申请已全部受理"),
                List.of("各社区全年开展防汛演练51次", "新建了健身步道三公里并设指示牌十二块")));
        assertThat(pairs(table, NEVER_COMMON))
                .containsExactly(
                        "各社区全年开展防汛演练四十六次 VERBATIM 各社区全年开展防汛演练四十六次",
                        "各社区全年开展防汛演练四十六次 NUMBERS 各社区全年开展防汛演练51次",
                        "各社区全年开展防汛演练四十六次 NUMBERS 各社区全年开展防汛演练51次",
                        "新建健身步道三公里并设指示牌十二块 NEAR 新建了健身步道三公里并设指示牌十二块");
    }

    @Test
    void whatMostReportsHaveIsNobodysAndNeitherIsWhatIsNearlyThat() {
        String given = "本报告按照区里统一印发的格式编写，数据截至年底";
        String ticked = "本报告按照区里统一印发的格式编写的，数据截至年底";
        SentenceTable table =
                table(List.of(List.of(given), List.of(given), List.of(given), List.of(ticked), List.of(ticked)));
        assertThat(pairs(table, 2)).isEmpty();
        assertThat(new ReuseIndex(table, 2).isCommon(4)).isTrue();
        assertThat(pairs(table, 3)).hasSize(10);
    }

    @Test
    void repetitionInsideAReportIsNoCopy() {
        SentenceTable table = table(List.of(List.of("全年接待来访群众四百余人次", "全年接待来访群众四百余人次")));
        assertThat(pairs(table, NEVER_COMMON)).isEmpty();
    }

    @Test
    void findsNearlyAllThatComparingAllPairsFinds() {
        Random random = new Random(7);
        List<List<String>> reports = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            List<String> report = new ArrayList<>();
            for (int k = 0; k < 30; k++) {
                report.add(
                        i > 0 && k % 3 == 0
                                ? edited(reports.get(random.nextInt(i)).get(random.nextInt(30)), random)
                                : sentence(random));
            }
            reports.add(report);
        }
        SentenceTable table = table(reports);

        Set<Long> exact = new TreeSet<>();
        for (int i = 0; i < table.size(); i++) {
            for (int j = i + 1; j < table.size(); j++) {
                if (table.report(i) != table.report(j) && table.bigrams(i).dice(table.bigrams(j)) >= 0.8) {
                    exact.add((long) i << 32 | j);
                }
            }
        }
        Set<Long> found = new TreeSet<>();
        new ReuseIndex(table, NEVER_COMMON).pairs((i, j, likeness) -> {
            assertThat(found.add((long) i << 32 | j)).isTrue();
            assertThat(likeness == Likeness.NUMBERS || exact.contains((long) i << 32 | j))
                    .isTrue();
        });

        assertThat(exact).hasSizeGreaterThan(300);
        found.retainAll(exact);
        assertThat((double) found.size() / exact.size()).isGreaterThan(0.99);
    }

    private static String sentence(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 25 + random.nextInt(30); i > 0; i--) {
            text.append((char) (0x4E00 + random.nextInt(900)));
        }
        return text.toString();
    }

    private static String edited(String sentence, Random random) {
        StringBuilder text = new StringBuilder(sentence);
        for (int i = random.nextInt(4); i > 0; i--) {
            text.setCharAt(random.nextInt(text.length()), (char) (0x4E00 + random.nextInt(900)));
        }
        return text.toString();
    }

    private static SentenceTable table(List<List<String>> reports) {
        return new SentenceTable(reports.stream().map(ReuseIndexTest::sentences).toList());
    }

    private static ReportSentences sentences(List<String> sentences) {
        return ReportSentences.of(sentences);
    }

    private static List<String> pairs(SentenceTable table, int mostReports) {
        List<String> pairs = new ArrayList<>();
        new ReuseIndex(table, mostReports)
                .pairs((one, other, likeness) -> pairs.add(table.form(one) + " " + likeness + " " + table.form(other)));
        return pairs;
    }
}
