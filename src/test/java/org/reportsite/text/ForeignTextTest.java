package org.reportsite.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Which texts are marked as being in another language than their page. */
class ForeignTextTest {

    @Test
    void englishAmongChineseIsTold() {
        assertThat(inChinese("The district renewed sixty-four housing estates in five years, and all of them passed."))
                .isEqualTo("en");
        assertThat(inChinese("“The café by the river is open again,” and that was the best news of the year."))
                .isEqualTo("en");
    }

    @Test
    void whatMayBeSomethingElseIsLeftAlone() {
        assertThat(inChinese("GDP, CPI, PMI")).isNull();
        assertThat(inChinese("Report Site Maven Plugin Golden Test Renewal Corporation Limited"))
                .isNull();
        assertThat(inChinese("Le conseil municipal a décidé de prolonger la ligne de tramway vers le nord."))
                .isNull();
        assertThat(inChinese("The annual report of the district (新城区) was handed in by the office on time."))
                .isNull();
        assertThat(inChinese("the the the the the the the the the the the the the the the"))
                .isNull();
        assertThat(inChinese("全年办结群众反映的事项一千九百零四件。")).isNull();
        assertThat(inChinese("")).isNull();
    }

    @Test
    void chineseAmongEnglishIsTold() {
        assertThat(inEnglish("全年办结群众反映的事项一千九百零四件。")).isEqualTo("zh");
        assertThat(inEnglish("按照ISO标准，完成全部六十四个小区的改造工作。")).isEqualTo("zh");
    }

    @Test
    void aNameOrJapaneseIsNotChinese() {
        assertThat(inEnglish("The company's name is 临江市水务集团有限责任公司 in its licence."))
                .isNull();
        assertThat(inEnglish("临江市水务局")).isNull();
        assertThat(inEnglish("今年度の事業報告書は以下の通りである。")).isNull();
        assertThat(inEnglish("Half a million passengers.")).isNull();
    }

    @Test
    void aShortTextIsInTheLanguageOfWhatItStandsOver() {
        assertThat(ForeignText.language("Housing", () -> "en", Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("en");
        assertThat(ForeignText.language("2024", () -> "en", Locale.SIMPLIFIED_CHINESE))
                .isNull();
        assertThat(ForeignText.language("住房", () -> "en", Locale.SIMPLIFIED_CHINESE))
                .isNull();
        assertThat(ForeignText.language("Housing", () -> null, Locale.SIMPLIFIED_CHINESE))
                .isNull();
        assertThat(ForeignText.language("住房", () -> "zh", Locale.ENGLISH)).isEqualTo("zh");
        assertThat(ForeignText.language("住房", () -> null, Locale.ENGLISH)).isNull();
    }

    private static String inChinese(String text) {
        return ForeignText.language(text, Locale.SIMPLIFIED_CHINESE);
    }

    private static String inEnglish(String text) {
        return ForeignText.language(text, Locale.ENGLISH);
    }
}
