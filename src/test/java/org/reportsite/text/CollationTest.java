package org.reportsite.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CollationTest {

    @Test
    void chineseIsOrderedByPinyin() {
        assertThat(sorted(Locale.SIMPLIFIED_CHINESE, "新城区", "北山县", "重庆", "安平市"))
                .containsExactly("安平市", "北山县", "重庆", "新城区");
    }

    @Test
    void traditionalChineseIsOrderedByStrokes() {
        assertThat(sorted(Locale.TRADITIONAL_CHINESE, "臨港區", "北山鄉", "山城鄉", "一心里"))
                .containsExactly("一心里", "山城鄉", "北山鄉", "臨港區");
    }

    @Test
    void numbersAreOrderedByValue() {
        assertThat(sorted(Locale.ENGLISH, "Unit 10", "Unit 9", "unit 2"))
                .containsExactly("unit 2", "Unit 9", "Unit 10");
    }

    @Test
    void onlyEqualStringsCompareAsEqual() {
        var order = Collation.of(Locale.ENGLISH);
        assertThat(order.compare("a\u0301", "\u00e1")).isNotZero();
        assertThat(order.compare("a\u0000", "a")).isPositive();
        assertThat(order.compare("a", "a")).isZero();
    }

    @Test
    void theMachinesLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("zh-TW-u-co-stroke"));
            assertThat(sorted(Locale.SIMPLIFIED_CHINESE, "一", "丁", "阿")).containsExactly("阿", "丁", "一");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String[] sorted(Locale locale, String... names) {
        return Arrays.stream(names).sorted(Collation.of(locale)).toArray(String[]::new);
    }
}
