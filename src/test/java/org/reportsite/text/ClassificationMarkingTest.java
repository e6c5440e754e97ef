package org.reportsite.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassificationMarkingTest {

    @ParameterizedTest
    @CsvSource({
        "机密★1年, SECRET",
        "秘密, CONFIDENTIAL",
        "机　密, SECRET",
        "绝密★, TOP_SECRET",
        "绝密★启用前, TOP_SECRET",
        "000012 机密★1年 特急, SECRET",
        "密级：绝密, TOP_SECRET",
        "密级 秘密, CONFIDENTIAL",
        "| 密级 | 机密 |, SECRET",
        "**机密★长期**, SECRET",
        "> 【秘密】, CONFIDENTIAL",
        "# 机密, SECRET",
        "機密☆三年, SECRET",
        "密等：機密, SECRET",
        "密等：極機密, TOP_SECRET",
        "絕對機密, TOP_SECRET",
        "內部資料, INTERNAL",
        "（此件為機密★10年）, SECRET",
        "秘密 6个月, CONFIDENTIAL",
        "临江市人民政府　秘密★5年, CONFIDENTIAL",
        "内部资料（注意保存）, INTERNAL",
        "CONFIDENTIAL, CONFIDENTIAL",
        "**TOP SECRET**, TOP_SECRET",
        "TOP-SECRET, TOP_SECRET",
        "STRICTLY CONFIDENTIAL, CONFIDENTIAL",
        "Classification: SECRET, SECRET",
        "Classification: Secret, SECRET",
        "Confidential, CONFIDENTIAL",
        "Secret, SECRET",
        "secret, SECRET",
        "SECRET // HARBOUR, SECRET",
        "INTERNAL USE ONLY, INTERNAL",
        "机 密 ★ 1 年, SECRET",
        "机   密, SECRET",
        "绝密⭐长期, TOP_SECRET",
        "秘密*5年, CONFIDENTIAL",
        "秘密＊长期, CONFIDENTIAL",
        "密级：机密, SECRET",
        "密 级：机密级, SECRET",
        "（此件秘密★5年）, CONFIDENTIAL",
        "（此件为机密）, SECRET",
        "本报告密级：绝密。, TOP_SECRET",
        "<!-- 机密★1年 -->, SECRET",
        "# 报告 <!-- 密级：机密 -->, SECRET",
        "<!-- confidential -->, CONFIDENTIAL",
        "机\u200B密, SECRET",
        "SECRET★5 YEARS, SECRET",
        "Secret★5 years, SECRET",
        "Security classification: Secret, SECRET",
        "COMPANY CONFIDENTIAL – DO NOT COPY, CONFIDENTIAL"
    })
    void isAMarkingAtTheHead(String line, Classification level) {
        assertThat(ClassificationMarking.in(List.of(line, "", "述职报告")))
                .contains(new ClassificationMarking.Found(level, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "加强机密文件管理。",
                "绝密情报",
                "秘密战线的故事",
                "机密级计算机 12 台",
                "保守国家秘密",
                "本年度定为机密★1年的文件共3份。",
                "Confidential matters were handled.",
                "The SECRET of success",
                "内部管理",
                "保守国家秘密，人人有责。",
                "This is kept confidential within the office.",
                "Confidential information is locked away.",
                "此件公开发布",
                "此件秘密保存于档案室。",
                "<!-- 机密文件管理的数字待补 -->",
                "<!-- TODO: ask about the secret -->",
                "秘密花园★推荐",
                "全年清理文件三份（此件秘密保存于档案室），其余已销毁。",
                "公开"
            })
    void isNone(String line) {
        assertThat(ClassificationMarking.in(List.of(line))).isEmpty();
    }

    @Test
    void withoutAStarItCountsNearTheHeadOnly() {
        List<String> lines = new ArrayList<>(Collections.nCopies(12, "一年来，各项工作平稳推进。"));
        lines.addAll(List.of("秘密", "CONFIDENTIAL"));
        lines.addAll(Collections.nCopies(12, "一年来，各项工作平稳推进。"));
        assertThat(ClassificationMarking.in(lines)).isEmpty();
        lines.add(14, "秘密★1年");
        assertThat(ClassificationMarking.in(lines))
                .contains(new ClassificationMarking.Found(Classification.CONFIDENTIAL, 14));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（此件秘密）", "秘密", "**Confidential**", "密级：秘密", "（此件秘密★5年）"})
    void nearTheEndItCountsToo(String line) {
        List<String> lines = new ArrayList<>(Collections.nCopies(30, "一年来，各项工作平稳推进。"));
        lines.addAll(List.of(line, "", "抄送：各街道。", "2025年1月10日"));
        assertThat(ClassificationMarking.in(lines))
                .contains(new ClassificationMarking.Found(Classification.CONFIDENTIAL, 30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "有关数据见附表（此件机密★10年），请各单位妥善保管，不得复印、转发，用后交回办公室，由专人负责登记并统一销毁，不得带出办公场所。",
                "请妥善保管【本报告密级：机密★10年】。",
                "Please keep it locked away (此件机密★10年)."
            })
    void inBracketsItCountsInASentence(String line) {
        List<String> lines = new ArrayList<>(Collections.nCopies(30, "一年来，各项工作平稳推进。"));
        lines.set(15, line);
        assertThat(ClassificationMarking.in(lines))
                .contains(new ClassificationMarking.Found(Classification.SECRET, 15));
    }

    @Test
    void inBracketsWithoutAStarItCountsNearTheHeadOnly() {
        List<String> lines = new ArrayList<>(Collections.nCopies(30, "一年来，各项工作平稳推进。"));
        lines.set(15, "有关数据见附表（此件机密），请各单位妥善保管。");
        assertThat(ClassificationMarking.in(lines)).isEmpty();
        lines.set(3, lines.get(15));
        assertThat(ClassificationMarking.in(lines)).contains(new ClassificationMarking.Found(Classification.SECRET, 3));
    }

    @Test
    void inACommentItCountsAnywhere() {
        List<String> lines = new ArrayList<>(Collections.nCopies(20, "一年来，各项工作平稳推进。"));
        lines.addAll(List.of("<!-- 存档用", "机密", "-->", "秘密"));
        lines.addAll(Collections.nCopies(20, "一年来，各项工作平稳推进。"));
        assertThat(ClassificationMarking.in(lines))
                .contains(new ClassificationMarking.Found(Classification.SECRET, 21));
        lines.set(20, "存档用");
        lines.set(22, "");
        assertThat(ClassificationMarking.in(lines)).isEmpty();
    }

    @Test
    void aHeadingOfThatNameIsASection() {
        assertThat(ClassificationMarking.in(List.of("# 保密工作报告", "", "## 秘密", "", "管好涉密文件。")))
                .isEmpty();
    }

    @Test
    void theHighestCounts() {
        assertThat(ClassificationMarking.in(List.of("秘密", "绝密★1年", "机密")))
                .contains(new ClassificationMarking.Found(Classification.TOP_SECRET, 1));
    }

    @Test
    void levelsAreKnownByTheirNames() {
        for (String name : Classification.names()) {
            assertThat(Classification.of(name)).as(name).isPresent();
        }
        assertThat(Classification.of("机密★1年")).contains(Classification.SECRET);
        assertThat(Classification.of("机密★长期")).contains(Classification.SECRET);
        assertThat(Classification.of("Secret★5 years")).contains(Classification.SECRET);
        // What stands behind the star is no time: it could be another level.
        assertThat(Classification.of("内部★秘密")).isEmpty();
        assertThat(Classification.of("Top-Secret")).contains(Classification.TOP_SECRET);
        assertThat(Classification.of("restricted")).isEmpty();
    }
}
