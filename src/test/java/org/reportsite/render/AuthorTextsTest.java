package org.reportsite.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reportsite.check.IntakeRule;
import org.reportsite.check.RuleCatalog;

/** What authors are told holds no word that only people know who run the program. */
class AuthorTextsTest {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Pattern JARGON = Pattern.compile(
            "(?i)markdown|regular expression|正则|\\bbuilds?\\b|本次生成|\\bkey\\b|maven|mvn|yaml|\\.yml|utf-?8|gb18030|json|alias|extraSections|startsWith|front matter"
                    + "|文件头|别名|元数据|偏移|字节|编码|byte|offset|encoding|path|路径|structure|结构|report-site|waive|豁免|severity"
                    + "|正規表示式|檔頭|位移|位元組|編碼|路徑|結構|本次產生|中繼資料");

    static Stream<Arguments> texts() {
        return Stream.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE)
                .flatMap(locale -> {
                    ResourceBundle usual = bundle("org.reportsite.diagnostic.messages", locale);
                    ResourceBundle own = bundle("org.reportsite.render.authors", locale);
                    Stream<Arguments> ofRules = RuleCatalog.load().ids().stream()
                            .filter(rule -> !rule.equals(IntakeRule.WAIVER_EXPIRED.id()))
                            .filter(rule -> !rule.equals(IntakeRule.UNIT_UNKNOWN.id()))
                            .flatMap(rule -> usual.keySet().stream()
                                    .filter(key -> key.equals(rule) || key.startsWith(rule + "."))
                                    .sorted()
                                    .map(key -> Arguments.of(locale, key, told(rule, key, usual, own))));
                    Stream<Arguments> others = own.keySet().stream()
                            .filter(key -> key.startsWith("config."))
                            .sorted()
                            .map(key -> Arguments.of(locale, key, own.getString(key)));
                    return Stream.concat(ofRules, others);
                });
    }

    private static String told(String rule, String key, ResourceBundle usual, ResourceBundle own) {
        String all = rule + ".all" + (key.endsWith(".hint") ? ".hint" : "");
        return own.containsKey(key)
                ? own.getString(key)
                : own.containsKey(all) ? own.getString(all) : usual.getString(key);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void areWordsOfAnOffice(Locale locale, String key, String text) {
        assertThat(text).as(key).doesNotContainPattern(JARGON);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(name, locale, AuthorTexts.class.getClassLoader(), NO_FALLBACK);
    }
}
