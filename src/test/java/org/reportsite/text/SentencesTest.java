package org.reportsite.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    /** In the table a bar stands where a sentence ends, with the white space around it. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = "::",
            value = {
                "一年来成绩很大。|问题也不少！|怎么办？|接着干",
                "经费增加；人员减少；设备更新。|下一步抓落实。",
                "他说：“今年好。”|大家都听见了。",
                "（详见附件。）|下一项",
                "怎么会这样？！|继续。",
                "增长3.5%,达到1.2万元。|完成",
                "完成情况良好.下一步继续",
                "It grew by 3.5 percent. |We are glad! |Why? |Because",
                "He said \"yes.\" |Then he left.",
                "Tools, e.g. hammers, i.e. things. |Next",
                "See No. 3 and Fig. 2. |No. |It is not.",
                "By J. Smith and Dr. Jones. |End",
                "Sales of Acme Inc. and Foo Ltd. rose. |The end",
                "In the U.S. Department store. |More",
                "We waited... and waited... |Then it came.",
                "1. Item one. |2. Item two.",
                "Visit example.com for v1.2.3 now. |Done",
                "The year was 2024. |It was good.",
            })
    void endsAtMarksOnly(String marked) {
        String text = marked.replace("|", "");
        String[] expected = marked.split("\\|");
        assertThat(Sentences.split(text))
                .containsExactly(
                        java.util.Arrays.stream(expected).map(String::strip).toArray(String[]::new));
    }

    @Test
    void lineFeedEndsASentence() {
        assertThat(Sentences.split("第一段没有句号\n第二段。\r\n\n 　第三段　 ")).containsExactly("第一段没有句号", "第二段。", "第三段");
    }

    @Test
    void aTableRowIsOneSentence() {
        assertThat(Sentences.split("项目\t数值\t说明。见下\n经费\t12.5\t万元。")).containsExactly("项目\t数值\t说明。见下", "经费\t12.5\t万元。");
    }

    @Test
    void nothingHasNoSentences() {
        assertThat(Sentences.split("")).isEmpty();
        assertThat(Sentences.split(" \n　\t ")).isEmpty();
    }

    @Test
    void longRunsTakeLinearTime() {
        assertThat(Sentences.split("a.".repeat(200_000))).hasSize(1);
        assertThat(Sentences.split("。".repeat(200_000))).hasSize(1);
        assertThat(Sentences.split("e.g. ".repeat(100_000))).hasSize(1);
    }
}
