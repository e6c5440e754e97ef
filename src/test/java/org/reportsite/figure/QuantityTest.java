package org.reportsite.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "120 | 万元 | 120",
                "120.50 | 万元 | 120.5",
                "1,234.5 | 万元 | 1234.5",
                "１，２３４ | | 1234",
                "1.2亿 | 万元 | 12000",
                "1.2亿元 | 万元 | 12000",
                "120万元 | 万元 | 120",
                "120余万元 | 万元 | 120",
                "5000元 | 万元 | 0.5",
                "3000万 | 亿元 | 0.3",
                "2万亿元 | 亿元 | 20000",
                "35% | % | 35",
                "-3.5% | % | -3.5",
                "百分之三十五 | % | 35",
                "一百二十 | 人 | 120",
                "一百二十万元 | 万元 | 120",
                "三万五千 | 人 | 35000",
                "三万五千元 | 万元 | 3.5",
                "十二 | 项 | 12",
                "一千零三 | 项 | 1003",
                "两千 | 项 | 2000",
                "一亿二千万 | 人 | 120000000",
                "二〇二四 | | 2024",
                "三点五 | % | 3.5",
                "3.5 million | | 3500000",
                "3.5 million dollars | million dollars | 3.5",
                "0.00 | 万元 | 0",
                "5%左右 | % | 5",
                "约1200万人 | 万人 | 1200",
                "1200万人以上 | 万人 | 1200",
                "1.37万亿斤 | 亿斤 | 13700",
                "不低于百分之五点五 | % | 5.5",
                "4.5 per cent | % | 4.5",
                "about 1.2 million litres | litres | 1200000",
                "€3.5 million | million | 3.5",
                "负3.2% | % | -3.2",
                "1.5个百分点 | 个百分点 | 1.5",
                "3亿5000万元 | 万元 | 35000",
                "3亿5000万元 | 亿元 | 3.5",
                "2万3500人 | 人 | 23500",
                "1亿2千万元 | 万元 | 12000",
                "约1,200万3千户 | 户 | 12003000",
                "-1亿2000万元 | 亿元 | -1.2",
                "3億5000萬元 | 億元 | 3.5",
                "1.2億元 | 萬元 | 12000",
                "約1200萬人以內 | 萬人 | 1200",
                "三萬五千元 | 萬元 | 3.5",
                "兩萬點 | 萬點 | 2",
                "負3.2% | % | -3.2"
            })
    void isANumber(String text, String measure, String value) {
        String in = measure == null ? "" : measure;
        assertThat(Quantity.read(text).flatMap(quantity -> quantity.statedIn(in).in(in)))
                .get()
                .satisfies(number -> assertThat(number.toPlainString()).isEqualTo(value));
    }

    /** Measure words of things, and those of people, count alike. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12件 | 项 | 12", "12個 | 项 | 12", "30名 | 人 | 30", "3万名 | 万人 | 3"})
    void isInAMeasureOfTheSame(String text, String measure, String value) {
        assertThat(Quantity.read(text).flatMap(quantity -> quantity.in(measure)))
                .get()
                .satisfies(number -> assertThat(number.toPlainString()).isEqualTo(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "若干", "约", "..", "a12", "点五"})
    void isNone(String text) {
        assertThat(Quantity.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"120人 | 万元", "35% | 万元", "120人次 | 人", "3亩 | 平方米", "12户 | 人", "12亩 | 项"})
    void isNotInAMeasureOfSomethingElse(String text, String measure) {
        assertThat(Quantity.read(text).flatMap(quantity -> quantity.in(measure)))
                .isEmpty();
    }
}
