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
import org.junit.jupiter.api.Test;
import org.reportsite.diagnostic.Messages;

/** Every rule says what is wrong and what to do, in each language. */
class RuleTextsTest {

    private static final Properties ENGLISH = bundle("messages.properties");
    private static final Properties CHINESE = bundle("messages_zh.properties");

    @Test
    void languagesHaveTheSameTexts() {
        assertThat(new TreeSet<>(CHINESE.stringPropertyNames()))
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

    @Test
    void everyTextIsAPattern() {
        ENGLISH.forEach((key, text) ->
                assertThat(new MessageFormat((String) text, Locale.ENGLISH)).isNotNull());
        CHINESE.forEach((key, text) ->
                assertThat(new MessageFormat((String) text, Locale.CHINESE)).isNotNull());
    }

    @Test
    void rulesTextsTakeTheSameArgumentsInEveryLanguage() {
        Set<String> rules = RuleCatalog.load().ids();
        for (String key : ENGLISH.stringPropertyNames()) {
            boolean ofARule = rules.stream().anyMatch(key::startsWith);
            if (ofARule && !key.endsWith(".hint")) {
                assertThat(arguments(CHINESE, key)).as(key).isEqualTo(arguments(ENGLISH, key));
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
