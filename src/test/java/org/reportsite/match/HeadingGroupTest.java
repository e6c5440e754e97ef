package org.reportsite.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingGroupTest {

    @ParameterizedTest
    @CsvSource({
        "2024年工作打算, 工作打算",
        "２０２４年度 工作打算, 工作打算",
        "二〇二四年工作打算, 工作打算",
        "What we did in 2024, whatwedidin",
        "2024, 2024",
        "2024年, 2024年",
        "Goal 1, goal1",
        "20240 hours, 20240hours",
        "第十四个五年规划, 第十四个五年规划",
    })
    void theHeadingWithoutItsYear(String heading, String group) {
        assertThat(HeadingGroup.of(heading)).isEqualTo(group);
    }

    @ParameterizedTest
    @CsvSource({"''", "'—'"})
    void nothingWithoutLetters(String heading) {
        assertThat(HeadingGroup.of(heading)).isEmpty();
    }
}
