package org.reportsite.check;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportsite.testing.Fixtures;

/** The rule reference in {@code docs} says what the program does. {@code -Drewrite} makes it anew. */
class RuleReferenceTest {

    @ParameterizedTest
    @CsvSource({"en, rules.md", "zh-CN, rules.zh-CN.md"})
    void isWhatTheRulesSay(String language, String file) {
        String reference = new RuleReference(Locale.forLanguageTag(language)).markdown();

        Fixtures.assertMatches(Path.of("docs", file), reference);
    }
}
