package org.reportsite.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "61, 1", "62, 2", "2572, 2", "2573, 3", "28519, 3", "28520, 6", "2147483647, 6"})
    void takeMoreCharactersTheGreaterTheyAre(int number, int characters) {
        assertThat(code(number)).hasSize(characters).matches("[ -~&&[^\"\\\\]]+");
    }

    @Test
    void areEachOneOfItsOwn() {
        assertThat(IntStream.range(0, 40_000).mapToObj(NumbersTest::code)).doesNotHaveDuplicates();
    }

    @Test
    void countDigitsFromTheFirstCharacterOn() {
        StringBuilder code = new StringBuilder();
        for (int value = 0; value < Numbers.BASE; value++) {
            Numbers.digit(code, value);
        }
        assertThat(code.toString())
                .isEqualTo(
                        " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");
    }

    private static String code(int number) {
        StringBuilder code = new StringBuilder();
        Numbers.append(code, number);
        return code.toString();
    }
}
