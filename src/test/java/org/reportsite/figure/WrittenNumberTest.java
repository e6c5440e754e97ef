package org.reportsite.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a pattern's group, here in brackets, is read as: as it is written, and in the figure's measure. */
class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "粮食产量[1.37万]亿斤。 | 亿斤 | 1.37万亿斤 | 13700",
                "投资[35000]万元， | 亿元 | 35000万元 | 3.5",
                "补助[8,000]元 | 万元 | 8,000元 | 0.8",
                "收入[3]亿5000万元 | 万元 | 3亿5000万元 | 35000",
                "收入3亿[5000]万元 | 万元 | 3亿5000万元 | 35000",
                "收入3亿[5000万元] | 亿元 | 3亿5000万元 | 3.5",
                "收入[3亿]5000万元 | 亿元 | 3亿5000万元 | 3.5",
                "收入[３．５]亿元 | 万元 | ３．５亿元 | 35000",
                "投入[120]余万元 | 万元 | 120余万元 | 120",
                "[ 120 ]万元 | 万元 | 120 万元 | 120",
                "投入[一百二十]万元 | 万元 | 一百二十万元 | 120",
                "增长[5]%左右 | % | 5% | 5",
                "用电[12]千瓦时 | 千瓦时 | 12千瓦时 | 12",
                "用电[12]万千瓦时 | 千瓦时 | 12万千瓦时 | 120000",
                "资金[1.2億]元 | 萬元 | 1.2億元 | 12000",
                "came to [3.5] million litres | litres | 3.5 million litres | 3500000",
                "[12] tonnes | tonnes | 12 tonnes | 12",
                // A unit that nobody knows is not looked at.
                "帮助[35]批次 | 次 | 35 | 35",
                "每吨[35]元/吨 | 万元 | 35 | 35",
                "为[2023]年的 | - | 2023年 | 2023",
                // Of something else than the measure.
                "增长[5]个百分点 | % | 5个百分点 | -",
                "投入[120]人 | 万元 | 120人 | -",
                "[12] tonnes | litres | 12 tonnes | -"
            })
    void isReadWithItsUnit(String text, String measure, String written, String value) {
        String in = measure == null ? "" : measure;
        WrittenNumber read = read(text, in);
        assertThat(read.text()).isEqualTo(written);
        assertThat(read.quantity().statedIn(in).in(in).map(BigDecimal::toPlainString))
                .isEqualTo(Optional.ofNullable(value));
    }

    @Test
    void isNoWholeSentence() {
        assertThat(WrittenNumber.read("120户，解决问题30个", 0, 12, "户")).isEmpty();
        assertThat(WrittenNumber.read("没有数字", 0, 4, "户")).isEmpty();
        assertThat(WrittenNumber.read("没有数字", 2, 2, "户")).isEmpty();
    }

    private static WrittenNumber read(String text, String measure) {
        int from = text.indexOf('[');
        int to = text.indexOf(']') - 1;
        String plain = text.replace("[", "").replace("]", "");
        return WrittenNumber.read(plain, from, to, measure).orElseThrow();
    }
}
