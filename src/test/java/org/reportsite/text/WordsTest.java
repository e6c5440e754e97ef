package org.reportsite.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024年|增长|3.5%|，|总额|1,234|元|。",
                "3月|5日|完成|12.5万|元",
                "提高|2.3个百分点|；",
                "完成|12.5萬|元",
                "提高|2.3個百分點|；",
                "建成|5G|网络|20|处",
                "截至|2024-03-05|为止",
                "sig-apps |and |sig-node |don't |agree|.",
                "（|一|）|加强|领导",
            })
    void cutsWordsAndWholeNumbers(String marked) {
        assertThat(Words.split(marked.replace("|", ""))).containsExactly(marked.split("\\|"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "  前有空格",
                "a\tb\n c",
                "😀😀字",
                "a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a",
                "1.2.3.4.5.6.7.8.9.1.2.3.4.5.6.7"
            })
    void losesNothing(String text) {
        assertThat(String.join("", Words.split(text))).isEqualTo(text);
    }

    @Test
    void veryLongTextIsNoTrouble() {
        assertThat(Words.split("a-".repeat(100_000))).isNotEmpty();
        assertThat(Words.split("1.".repeat(100_000))).isNotEmpty();
        assertThat(Words.split("加强领导".repeat(20_000))).hasSize(40_000);
    }

    @Test
    void theMachinesLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th"));
            assertThat(Words.split("加强组织领导")).containsExactly("加强", "组织", "领导");
        } finally {
            Locale.setDefault(before);
        }
    }
}
