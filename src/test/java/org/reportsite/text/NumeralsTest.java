package org.reportsite.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "一,1",
        "二,2",
        "两,2",
        "十,10",
        "十一,11",
        "二十,20",
        "二十三,23",
        "九十九,99",
        "一百,100",
        "一百零五,105",
        "一百一十,110",
        "九百九十九,999",
        "一〇二,102",
        "一二,12",
        "叁,3",
        "拾伍,15",
        "〇,0",
        "3,3",
        "12,12",
        "999,999",
        "３,3",
        "１２,12",
        "③,3",
        "I,1",
        "IV,4",
        "VIII,8",
        "IX,9",
        "XIV,14",
        "Ⅳ,4",
        "XXXIX,39"
    })
    void readsNumbering(String text, int value) {
        assertThat(Numerals.parse(text)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "一是", "百", "十十", "二三十", "1000", "2024", "3.5", "-1", "a", "c", "iv", "XL", "IIII", "一千", "٣", " 3"
            })
    void refusesTheRest(String text) {
        assertThat(Numerals.parse(text)).isEmpty();
    }
}
