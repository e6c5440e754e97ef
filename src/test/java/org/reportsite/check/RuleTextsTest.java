package org.reportsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
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
