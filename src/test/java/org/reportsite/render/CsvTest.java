package org.reportsite.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void hasAByteOrderMarkAndLinesAsTheStandardHasThem() {
        Csv csv = new Csv();
        csv.row(List.of("单位", "数值"));
        csv.row(List.of("新城区", "12"));
        assertThat(csv.bytes()).isEqualTo("\uFEFF单位,数值\r\n新城区,12\r\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void quotesCellsThatNeedIt() {
        assertThat(row("a,b", "说\"好\"", "两\n行", "平常")).isEqualTo("\"a,b\",\"说\"\"好\"\"\",\"两\n行\",平常");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1+1", "-1+1", "-cmd", "@SUM(A1)", "=HYPERLINK(0)", "＝1+1", "\t=1", "-", "-1E5", "--1"})
    void leavesNoFormula(String text) {
        assertThat(row(text)).isEqualTo("'" + text);
    }

    @Test
    void leavesNoFormulaInQuotes() {
        assertThat(row("=A1,B1", "\r=1")).isEqualTo("\"'=A1,B1\",\"'\r=1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3.5", "-12", "0", "12.5", "'already", "a=b", ""})
    void leavesNumbersAndOtherTextsAlone(String text) {
        assertThat(row(text)).isEqualTo(text);
    }

    private static String row(String... cells) {
        Csv csv = new Csv();
        csv.row(List.of(cells));
        String table = new String(csv.bytes(), StandardCharsets.UTF_8);
        return table.substring(1, table.length() - 2);
    }
}
