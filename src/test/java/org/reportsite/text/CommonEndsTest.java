package org.reportsite.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CommonEndsTest {

    private static final List<String> CLAUSES =
            List.of("全年培训", "12场", "改造管网", "３公里", "3.5公里", "两次", "两 次", "完成", "sig-apps", "（试行）");
    private static final List<String> MARKS = List.of("，", "，", "、", "。", ",", "；", ".", "");

    /** Short lists of clauses, so that many come twice: the ends overlap where one was put in or taken out. */
    @Test
    void leavingThemOutChangesNoDifference() {
        Random random = new Random(11);
        for (int n = 0; n < 5_000; n++) {
            String earlier = sentence(random);
            String later = sentence(random);
            assertThat(TextDiff.between(earlier, later))
                    .as("%s | %s", earlier, later)
                    .isEqualTo(TextDiff.whole(earlier, later));
        }
    }

    @Test
    void endsAtAMarkBetweenChineseCharacters() {
        assertThat(CommonEnds.start("完成改造，投入12万元", "完成改造，投入15万元")).isEqualTo(5);
        assertThat(CommonEnds.start("共3,500户", "共3,600户")).isZero();
        assertThat(CommonEnds.end("投入12万元，全部完成", "投入15万元，全部完成", 0)).isEqualTo(4);
        assertThat(CommonEnds.end("完成，完成", "完成，完成，完成", 0)).isZero();
    }

    private static String sentence(Random random) {
        StringBuilder sentence = new StringBuilder();
        for (int clauses = 1 + random.nextInt(4); clauses > 0; clauses--) {
            sentence.append(CLAUSES.get(random.nextInt(CLAUSES.size())))
                    .append(MARKS.get(random.nextInt(MARKS.size())));
        }
        return sentence.toString();
    }
}
