package org.reportsite.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "零 | 0",
                "十 | 10",
                "十五 | 15",
                "二十 | 20",
                "一百零五 | 105",
                "一百一十 | 110",
                "两百五 | 250",
                "一千二 | 1200",
                "一千零二 | 1002",
                "三万五 | 35000",
                "三万五千 | 35000",
                "三万零五百 | 30500",
                "十二万 | 120000",
                "一百二十万 | 1200000",
                "三千万 | 30000000",
                "一亿二千万 | 120000000",
                "一亿二 | 120000000",
                "一万亿 | 1000000000000",
                "二〇二四 | 2024",
                "三点一四 | 3.14",
                "零点五 | 0.5",
                "十二点零五 | 12.05"
            })
    void has(String text, String value) {
        assertThat(ChineseNumber.parse(text))
                .get()
                .satisfies(number -> assertThat(number.toPlainString()).isEqualTo(value));
    }

    /** Longer than any number that is written out, and than a long holds. */
    @ParameterizedTest
    @ValueSource(strings = {"", "点五", "一一一一一一一一一一一一一一一一一"})
    void isNone(String text) {
        assertThat(ChineseNumber.parse(text)).isEmpty();
    }
}
