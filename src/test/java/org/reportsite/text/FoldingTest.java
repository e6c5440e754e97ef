package org.reportsite.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    private final Folding folding = new Folding();

    @ParameterizedTest
    @CsvSource({
        "強化責任意識, 强化责任意识",
        "２０２４年ＧＤＰ, 2024年gdp",
        "Zürich Straße Ångström, zurich strasse angstrom",
        "İstanbul, istanbul",
        "ΣΊΣΥΦΟΣ, σισυφοσ",
        "‘①㎡…’, ‘1m2...’",
        "が, が",
        "Привет Ёлка, привет елка",
    })
    void makesFormsOfOneCharacterAlike(String text, String folded) {
        assertThat(folding.fold(text)).isEqualTo(folded);
    }

    @Test
    void leavesOneSpaceForAnyWhiteSpaceAndNoneAtTheEnds() {
        assertThat(folding.fold("\u3000一、\t 工作\n回顾 \u00a0")).isEqualTo("一、 工作 回顾");
    }

    @Test
    void dropsWhatIsInvisible() {
        assertThat(folding.fold("工\u200b作\ufeff回\u00ad\u202e顾\ufe0f\ud800")).isEqualTo("工作回顾");
    }

    @Test
    void makesOfAPartAPartOfTheWhole() {
        String text = "2024年，新城區(New Town)办結实事１２件，ﬁnal e\u0301tat 𠀀𠮷。";
        String folded = folding.fold(text);
        for (int from = 0; from < text.length(); from++) {
            for (int to = from + 1; to <= text.length(); to++) {
                assertThat(folded).contains(folding.fold(text.substring(from, to)));
            }
        }
    }
}
