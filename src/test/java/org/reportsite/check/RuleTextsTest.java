package org.reportsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reportsite.diagnostic.Messages;

/** Every rule says what is wrong and what to do, in each language. */
class RuleTextsTest {

    private static final Properties ENGLISH = bundle("messages.properties");

    static Stream<Arguments> translations() {
        return Stream.of("messages_zh.properties", "messages_zh_TW.properties")
                .map(name -> Arguments.of(Named.of(name, bundle(name))));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void languagesHaveTheSameTexts(Properties translation) {
        assertThat(new TreeSet<>(translation.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(ENGLISH.stringPropertyNames()));
    }

    @Test
    void everyRuleSaysWhatIsWrongAndWhatToDo() {
        for (String rule : RuleCatalog.load().ids()) {
            List<String> keys = ENGLISH.stringPropertyNames().stream()
                    .filter(key -> key.equals(rule) || key.startsWith(rule + "."))
                    .toList();
            assertThat(keys).as(rule).anyMatch(key -> !key.endsWith(".hint"));
            assertThat(keys).as(rule).anyMatch(key -> key.endsWith(".hint"));
        }
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyTextIsAPattern(Properties translation) {
        ENGLISH.forEach((key, text) ->
                assertThat(new MessageFormat((String) text, Locale.ENGLISH)).isNotNull());
        translation.forEach((key, text) ->
                assertThat(new MessageFormat((String) text, Locale.CHINESE)).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void rulesTextsTakeTheSameArgumentsInEveryLanguage(Properties translation) {
        Set<String> rules = RuleCatalog.load().ids();
        for (String key : ENGLISH.stringPropertyNames()) {
            boolean ofARule = rules.stream().anyMatch(key::startsWith);
            if (ofARule && !key.endsWith(".hint")) {
                assertThat(arguments(translation, key)).as(key).isEqualTo(arguments(ENGLISH, key));
            }
        }
    }

    private static Set<String> arguments(Properties texts, String key) {
        return Pattern.compile("\\{(\\d)")
                .matcher(texts.getProperty(key))
                .results()
                .map(argument -> argument.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties bundle(String name) {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(Messages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return texts;
    }
}
