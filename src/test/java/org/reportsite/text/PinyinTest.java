package org.reportsite.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    @ParameterizedTest
    @CsvSource({"新城区, xcq", "市水务局, sswj", "第3中学（东区）, d3zxdq", "SIG Apps, sigapps", "绿城, lc"})
    void hasAnInitialForEachCharacter(String name, String initials) {
        assertThat(Pinyin.initials(name)).isEqualTo(initials);
    }
}
