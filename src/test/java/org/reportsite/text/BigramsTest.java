package org.reportsite.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BigramsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // ab bc cd / ab bc ce
                "甲乙丙丁|甲乙丙戊|0.667",
                "甲乙丙丁|丁丙乙甲|0",
                "甲乙丙丁|甲乙丙丁|1",
                // Repeated bigrams count as often as both have them.
                "甲甲甲甲|甲甲|0.5",
                // White space and width are nothing.
                "经费 １２ 万元,增长|经费12万元，增长|1",
                // Words: the quick, quick brown, brown fox / the slow, slow brown, brown fox.
                "The quick brown fox.|The slow brown fox!|0.333",
                "The QUICK brown fox.|the quick brown, fox|1",
                "Sales of 1,234.5 units|Sales of 1,234.6 units|0.333",
                "don't stop|don't stop|1",
                // Mostly Chinese: characters.
                "使用Kubernetes平台部署|使用Kubernetes平台发布|0.867",
                // A single character or word.
                "甲|甲|1",
                "甲|乙|0",
                "Done.|done|1",
                "''|''|1",
                "''|甲乙|0",
                "！！|？？|1",
            })
    void countsWhatIsShared(String a, String b, double dice) {
        assertThat(Bigrams.of(a).dice(Bigrams.of(b))).isCloseTo(dice, within(0.001));
        assertThat(Bigrams.of(b).dice(Bigrams.of(a))).isEqualTo(Bigrams.of(a).dice(Bigrams.of(b)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Three sheds were rebuilt at the old quay|Four sheds were rebuilt at the old quay|0.875",
                "At the quay, the crew rebuilt the sheds|the crew rebuilt the sheds at the quay|1",
                "投入资金|投入经费|0.333",
                "''|''|1"
            })
    void orCountsWordsOneByOne(String a, String b, double dice) {
        assertThat(Bigrams.orWords(a).dice(Bigrams.orWords(b))).isCloseTo(dice, within(0.001));
    }

    /** The short way to tell a Chinese text is never wrong, whatever NFKC makes of a character. */
    @Test
    void tellsChineseWithoutNormalising() {
        assertThat(Bigrams.isSurelyChinese("投入12.5万元，完成sig-apps升级。")).isTrue();
        List<String> wrong = new ArrayList<>();
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            for (String text : List.of("中" + c, c + "中文" + c, "中文中文" + c)) {
                int words = Bigrams.words(Normalizer.normalize(text, Normalizer.Form.NFKC))
                        .size();
                if (Bigrams.isSurelyChinese(text) && !Bigrams.isChinese(text, words)) {
                    wrong.add(String.format("U+%04X", (int) c));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
