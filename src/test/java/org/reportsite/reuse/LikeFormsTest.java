package org.reportsite.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that are the same, nearly the same or others with other numbers, found without comparing all pairs. */
class LikeFormsTest {

    @Test
    void whatDiffersInNumbersHasOnePattern() {
        Forms forms = forms(List.of(
                List.of("各社区全年开展防汛演练四十六次", "新建健身步道三公里并设指示牌十二块"),
                List.of("各社区全年开展防汛演练51次", "老旧楼栋加装电梯的申请已全部受理"),
                List.of("新建了健身步道三公里并设指示牌十二块")));
        assertThat(forms.ofReport(0)).containsExactly(0, 1);
        assertThat(forms.ofReport(1)).containsExactly(2, 3);
        assertThat(forms.ofReport(2)).containsExactly(4);
        assertThat(IntStream.range(0, 5).map(forms::pattern)).containsExactly(0, 1, 0, 2, 3);

        LikeForms like = new LikeForms(forms);
        assertThat(like.of(1)).containsExactly(3);
        assertThat(like.of(3)).containsExactly(1);
        assertThat(like.of(0)).isEmpty();
        assertThat(like.areLike(0, 2)).isTrue();
        assertThat(like.areLike(1, 4)).isTrue();
        assertThat(like.areLike(1, 3)).isFalse();
    }

    @Test
    void numbersInTraditionalCharactersAreNumbers() {
        Forms forms = forms(List.of(List.of("本年度決算數為三萬二千元整"), List.of("本年度決算數為一億兩千萬元整")));
        assertThat(forms.pattern(0)).isEqualTo(forms.pattern(1));
    }

    @Test
    void whatMostReportsOfAYearHaveIsNobodysAndNeitherIsWhatIsNearlyThat() {
        String given = "本报告按照区里统一印发的格式编写，数据截至年底";
        String ticked = "本报告按照区里统一印发的格式编写的，数据截至年底";
        String own = "我们在码头设了夜间值班点";
        Forms forms = forms(
                List.of(List.of(given), List.of(given), List.of(given), List.of(given), List.of(ticked), List.of(own)));
        YearPatterns year = new YearPatterns(forms, new LikeForms(forms), new int[] {0, 1, 2, 3, 4, 5});
        assertThat(year.isCommon(0)).isTrue();
        assertThat(year.isCommon(1)).isTrue();
        assertThat(year.isCommon(2)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The harbour office rebuilt three sheds at quay|The harbour office repaired three sheds at quay|true",
                "The harbour office rebuilt three old sheds at the northern quay|"
                        + "The harbour board rebuilt three old sheds at the southern quay|true",
                "The harbour office rebuilt three sheds at quay|The harbour board repaired three sheds at quay|false",
                "The harbour office rebuilt three sheds at quay|The lighthouse office painted two towers in May|false"
            })
    void aWordOrTwoReplacedIsNearlyTheSame(String one, String other, boolean like) {
        assertThat(new LikeForms(forms(List.of(List.of(one), List.of(other)))).areLike(0, 1))
                .isEqualTo(like);
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
        Forms forms = forms(reports);
        LikeForms like = new LikeForms(forms);

        Set<Long> exact = new TreeSet<>();
        Set<Long> found = new TreeSet<>();
        for (int i = 0; i < forms.size(); i++) {
            long one = (long) i << Integer.SIZE;
            assertThat(forms.pattern(i)).isEqualTo(i);
            for (int j = 0; j < forms.size(); j++) {
                if (i != j && forms.bigrams(i).dice(forms.bigrams(j)) >= LikeForms.LEAST_DICE) {
                    exact.add(one | j);
                }
            }
            like.of(i).forEach(j -> found.add(one | j));
        }

        assertThat(exact).hasSizeGreaterThan(600);
        assertThat(exact).containsAll(found);
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

    private static Forms forms(List<List<String>> reports) {
        return new Forms(reports.stream().map(LikeFormsTest::sentences).toList());
    }

    private static ReportSentences sentences(List<String> sentences) {
        return ReportSentences.of(sentences.stream()
                .map(s -> new Statement(s, NormalForm.of(s), false))
                .toList());
    }
}
