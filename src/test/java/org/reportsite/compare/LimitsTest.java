package org.reportsite.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** No input takes quadratic time; the bounds are wide because build machines are slow. */
class LimitsTest {

    private static final Duration BOUND = Duration.ofSeconds(20);
    private static final int MANY = 20_000;

    @Test
    void equalSentences() {
        String text = "## 甲\n" + "各位代表！".repeat(MANY);
        assertThat(compared(text, text + "各位代表！").count(Kind.KEPT)).isEqualTo(MANY);
    }

    @Test
    void almostEqualSentences() {
        String before = "## 甲\n" + lines(i -> "全年完成任务" + i + "项。");
        String after = "## 甲\n" + lines(i -> "全年完成任务" + (i + MANY) + "件。");
        assertThat(compared(before, after).sentences()).hasSizeGreaterThanOrEqualTo(MANY);
    }

    @Test
    void almostEqualEnglishSentences() {
        String before = "## A\n" + lines(i -> "We finished task " + i + " in time and on budget.");
        String after = "## A\n" + lines(i -> "We finished task " + (i + MANY) + " in time and below budget.");
        assertThat(compared(before, after).sentences()).hasSizeGreaterThanOrEqualTo(MANY);
    }

    @Test
    void oneLongSentence() {
        String text = IntStream.range(0, 200_000)
                .mapToObj(i -> Character.toString(0x4e00 + i * 7 % 5000))
                .collect(Collectors.joining());
        assertThat(compared("## 甲\n" + text, "## 甲\n天" + text).count(Kind.EDITED))
                .isEqualTo(1);
    }

    @Test
    void longSentencesOfFewWords() {
        String before = "## 甲\n" + lines(i -> "和的".repeat(i % 40 + 1) + i + "。");
        String after = "## 甲\n" + lines(i -> "的和".repeat(i % 41 + 1) + i + "。");
        assertThat(compared(before, after).sentences()).hasSizeGreaterThanOrEqualTo(MANY);
    }

    @Test
    void manyPoints() {
        String before = "## 甲\n" + lines(i -> "一是任务" + i + "。完成情况" + i + "。");
        String after = "## 甲\n" + lines(i -> "一是任务" + (MANY - i) + "。完成情况" + i * 3 + "。");
        assertThat(compared(before, after).points()).hasSizeGreaterThanOrEqualTo(MANY);
    }

    @Test
    void onePointThatBecameMany() {
        String before = "## 甲\n一是任务。" + lines(i -> "完成情况" + i + "。").replace("\n", "");
        String after = "## 甲\n" + lines(i -> "一是完成情况" + i + "。");
        assertThat(compared(before, after).points()).hasSizeGreaterThanOrEqualTo(MANY);
    }

    @Test
    void manySections() {
        String before = lines(i -> "## 任务" + i + "\n完成情况" + i + "。");
        String after = lines(i -> "## 任务" + i * 2 + "\n完成情况" + i * 3 + "。");
        assertThat(compare(before, after).sections()).hasSizeGreaterThanOrEqualTo(5_000);
    }

    private static String lines(IntFunction<String> line) {
        return IntStream.range(0, MANY).mapToObj(line).collect(Collectors.joining("\n"));
    }

    private static SectionComparison.Change compared(String before, String after) {
        return compare(before, after).sections().get(0).changes().get(0);
    }

    private static UnitComparison compare(String before, String after) {
        return Assertions.assertTimeout(BOUND, () -> Comparisons.of(before, after));
    }
}
