package org.reportsite.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;

/** What is told before the reports' language is known. */
class UserLanguageTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 只能是 error",
        "zh-TW, 只能是 error",
        "en-GB, It may be error",
        "de, It may be error",
        "ar-EG, It may be error"
    })
    void aWrongParameterIsToldInTheUsersLanguage(String user, String hint) {
        Locale.setDefault(Locale.forLanguageTag(user));
        assertThat(catchThrowable(() -> Settings.failOn("sometimes"))).hasMessageContaining(hint);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 配置里有 1 处错误", "en, One mistake", "ar-EG, One mistake"})
    void soAreSettingsWhoseLanguageIsNotKnown(String user, String text) {
        Locale.setDefault(Locale.forLanguageTag(user));
        assertThat(BuildLog.invalid(new InvalidInputException(problems()))).contains(text);
        assertThat(BuildLog.invalid(new InvalidInputException(problems(), Locale.ENGLISH)))
                .contains("One mistake");
    }

    private static List<Problem> problems() {
        Message message = Message.of("config.source-missing", "src/reports");
        return List.of(new Problem(Location.startOf("src/reports"), null, message, message));
    }
}
