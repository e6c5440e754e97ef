package org.reportsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule says what it finds, where and why, with an example that fails and one that passes, in each language. */
class RuleDescriptionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"rules.properties", "rules_zh.properties", "rules_zh_TW.properties"})
    void describesEveryRuleAndNothingElse(String bundle) {
        Set<String> expected = new TreeSet<>(Set.of("example.collection"));
        for (String rule : RuleCatalog.load().ids()) {
            Stream.of(".what", ".where", ".why", ".fails", ".passes").forEach(part -> expected.add(rule + part));
        }

        Properties texts = read(bundle);

        assertThat(new TreeSet<>(texts.stringPropertyNames())).isEqualTo(expected);
        assertThat(texts.values()).noneMatch(text -> ((String) text).isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules.properties", "rules_zh.properties", "rules_zh_TW.properties"})
    void theTwoExamplesDiffer(String bundle) {
        Properties texts = read(bundle);
        for (String rule : RuleCatalog.load().ids()) {
            assertThat(texts.getProperty(rule + ".passes")).as(rule).isNotEqualTo(texts.getProperty(rule + ".fails"));
        }
    }

    private static Properties read(String bundle) {
        Properties texts = new Properties();
        try (Reader reader =
                new InputStreamReader(RuleTexts.class.getResourceAsStream(bundle), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return texts;
    }
}
