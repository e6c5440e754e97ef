package org.reportsite.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Fills in what {@link MessageFormat} does. */
class MessagePatternTest {

    private static final List<String> PATTERNS = List.of(
            "plain",
            "",
            "{0}",
            "{1}：{0}",
            "it''s '{'{0}'}' and {1} and {0}",
            "{2} is not given",
            "{0,choice,0#no points|1#1 point|1<{0} points} of {1}",
            "{11}");

    private static final List<List<Object>> ARGUMENTS = List.of(
            List.of("安桥", "{0}"), List.of(0, 999), List.of(1000, 1234567L), List.of(-5, 2.5), List.of(true, 'x'));

    @Test
    void quotesInAQuotedArgumentAreSingle() {
        MessagePattern pattern = new MessagePattern("缺少“{0}”：{1}", Locale.CHINA);
        assertThat(pattern.format(new Object[] {"做“表率者”", "“原文”"})).isEqualTo("缺少“做‘表率者’”：“原文”");
    }

    @Test
    void aWordInLettersIsSetOffFromChinese() {
        MessagePattern pattern = new MessagePattern("缺少{0}在{1}年的报告", Locale.CHINA);
        assertThat(pattern.format(new Object[] {"hexi-2", "2024"})).isEqualTo("缺少 hexi-2 在2024年的报告");
        assertThat(pattern.format(new Object[] {"河西镇", "2024"})).isEqualTo("缺少河西镇在2024年的报告");
        assertThat(pattern.format(new Object[] {"“hexi”", "2024"})).isEqualTo("缺少“hexi”在2024年的报告");
    }

    @Test
    void fillsInArguments() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("zh-CN"), Locale.forLanguageTag("zh-TW"))) {
            for (String pattern : PATTERNS) {
                ARGUMENTS.forEach(arguments -> check(pattern, locale, arguments.toArray()));
            }
        }
    }

    private static void check(String pattern, Locale locale, Object[] arguments) {
        if (pattern.contains("choice") && !(arguments[0] instanceof Number)) {
            return;
        }
        assertThat(new MessagePattern(pattern, locale).format(arguments))
                .as("%s %s", pattern, locale)
                .isEqualTo(new MessageFormat(pattern, locale).format(arguments));
    }
}
