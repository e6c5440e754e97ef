package org.reportsite.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportsite.text.TextDiff.Span;

class TextDiffTest {

    /** {@code [-gone]} and {@code [+new]}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全年投入资金86万元。|全年投入资金95.5万元。|全年投入资金[-86万][+95.5万]元。",
                "增长3.5%，好于预期|增长5%左右，好于预期|增长[-3.5%][+5%左右]，好于预期",
                "2023年完成任务|2024年完成任务|[-2023年][+2024年]完成任务",
                "加强组织领导|进一步加强组织领导|[+进一步]加强组织领导",
                "开展培训和宣传|开展培训|开展培训[-和宣传]",
                // Width and white space are no change; shown as in the later text.
                "经费12万元,增长 快|经费１２万元，增长快|经费１２万元，增长快",
                // No confetti: a particle that two wordings share is no reason to cut them up.
                "扎实的作风|优良的传统|[-扎实的作风][+优良的传统]",
                "We opened two branches in Rome.|We opened four branches in Rome.|We opened [-two ][+four ]branches in Rome.",
                "a slow brown cat sat there|a quick black cat sat there|a [-slow brown ][+quick black ]cat sat there",
                "甲|乙|[-甲][+乙]",
                "''|甲乙|[+甲乙]",
                "甲乙|''|[-甲乙]",
                "''|''|''",
            })
    void marksWords(String earlier, String later, String marked) {
        assertThat(marked(TextDiff.between(earlier, later))).isEqualTo(marked);
    }

    @Test
    void whatIsKeptAndInsertedIsTheLaterText() {
        Random random = new Random(5);
        for (int n = 0; n < 300; n++) {
            String earlier = random(random);
            String later = random(random);
            List<Span> spans = TextDiff.between(earlier, later);
            assertThat(text(spans, TextDiff.Type.DELETED)).isEqualTo(later);
            assertThat(text(spans, TextDiff.Type.INSERTED)).isEqualTo(earlier);
        }
    }

    @Test
    void longTextsAreReplacedAsAWhole() {
        String earlier = "加强领导，".repeat(20_000);
        String later = "改善服务，".repeat(20_000);
        assertThat(TextDiff.between(earlier, later))
                .containsExactly(new Span(TextDiff.Type.DELETED, earlier), new Span(TextDiff.Type.INSERTED, later));
    }

    @Test
    void manyDifferencesAreReplacedAsAWhole() {
        String earlier = "开始，" + "加强领导，".repeat(500) + "结束";
        String later = "开始，" + "改善服务，".repeat(500) + "结束";
        assertThat(TextDiff.between(earlier, later)).hasSize(4);
    }

    private static String random(Random random) {
        return random.ints(random.nextInt(12), 0, 6)
                .mapToObj(i -> List.of("加强", "领导", "12万", "，", "的", "sig-apps ").get(i))
                .collect(Collectors.joining());
    }

    /** The text without the spans of one type. */
    private static String text(List<Span> spans, TextDiff.Type without) {
        return spans.stream()
                .filter(span -> span.type() != without)
                .map(Span::text)
                .collect(Collectors.joining());
    }

    private static String marked(List<Span> spans) {
        return spans.stream()
                .map(span -> switch (span.type()) {
                    case SAME -> span.text();
                    case INSERTED -> "[+" + span.text() + "]";
                    case DELETED -> "[-" + span.text() + "]";
                })
                .collect(Collectors.joining());
    }
}
