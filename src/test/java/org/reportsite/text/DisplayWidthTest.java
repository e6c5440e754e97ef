package org.reportsite.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({"abc,3", "汉字,4", "ＡＢ,4", "。，,4", "한글,4", "𠀀,2", "e\u0301,1", "“,1"})
    void countsTerminalColumns(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }
}
