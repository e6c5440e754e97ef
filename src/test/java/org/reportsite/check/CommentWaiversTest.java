package org.reportsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Problem;
import org.reportsite.diagnostic.Waived;
import org.reportsite.link.References;
import org.reportsite.match.MatchedReport;

/** A comment beside a place accepts what one rule finds there. */
class CommentWaiversTest {

    private static final CollectionConfig CONFIG = Checks.config(null, Map.of(), List.of());
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @Test
    void atTheEndOfTheLine() {
        assertThat(check("a.md", """
                共20XX处。 <!-- report-site-waive: placeholder 数字尚未公布 -->
                共20XX处。
                """)).containsExactly("1 placeholder 数字尚未公布", "2 placeholder");
    }

    @Test
    void inALineOfItsOwnBeforeThePlace() {
        assertThat(check("a.md", """
                共20XX处。

                <!-- report-site-waive: placeholder 数字
                     尚未公布 -->

                共20XX处，20XX年建成。
                """))
                .containsExactly("1 placeholder", "6 placeholder 数字 尚未公布", "6 placeholder 数字 尚未公布");
    }

    @Test
    void inPlainTextToo() {
        assertThat(check("a.txt", """
                一、主要工作
                <!-- report-site-waive: placeholder 数字尚未公布 -->
                共20XX处。
                二、工作打算 <!-- report-site-waive: section-empty 另行印发 -->
                """)).containsExactly("3 placeholder 数字尚未公布", "4 section-empty 另行印发");
    }

    /** A closing is missed at the last line with text, which no line follows. */
    @Test
    void atTheEndOfTheReport() {
        var config = Checks.config(Checks.structure(true, null), Map.of(), List.of());
        String text = "# 报告\n\n正文。\n\n<!-- report-site-waive: closing-missing 只存节选 -->\n";
        MatchedReport report = Checks.report("a.md", text, 2024, config);

        assertThat(Checks.findings(config, LocalDate.EPOCH, report))
                .filteredOn(finding -> finding.rule().equals("closing-missing"))
                .extracting(Finding::waived)
                .containsExactly(Waived.byComment("只存节选"));
    }

    @Test
    void notForAnotherRuleOrInCode() {
        assertThat(check("a.md", """
                共20XX处。 <!-- report-site-waive: section-empty 不相干 -->

                ```
                <!-- report-site-waive: placeholder 代码 -->
                ```

                共20XX处，写作`<!-- report-site-waive: placeholder 代码 -->`。
                """)).containsExactly("1 placeholder", "7 placeholder");
    }

    @Test
    void severalBeforeOnePlace() {
        assertThat(check("a.md", """
                # 报告

                ## 一、主要工作

                正文。

                <!-- report-site-waive: placeholder 数字尚未公布 -->
                <!-- report-site-waive: section-empty 另行印发 -->
                ## 二、共20XX处
                """)).containsExactlyInAnyOrder("9 placeholder 数字尚未公布", "9 section-empty 另行印发");
    }

    @Test
    @Timeout(20)
    void tensOfThousandsEnd() {
        String comments = "<!-- report-site-waive: placeholder 数字尚未公布 -->\n".repeat(50_000);
        assertThat(check("a.md", comments + "共20XX处。\n")).containsExactly("50001 placeholder 数字尚未公布");
    }

    @Test
    void theLogTellsThoseThatAcceptNothing() {
        assertThat(notices("""
                <!-- report-site-waive: placehodler 数字尚未公布 -->
                共20XX处。 <!-- report-site-waive: placeholder -->

                正文。<!-- report-site-waive: placeholder 早已补上 -->

                正文。<!-- report-site-waive 没有写规则 -->
                """))
                .containsExactly(
                        "1:1 waiver.comment-rule.similar [placehodler, placeholder]",
                        "2:9 waiver.comment-reason [placeholder]",
                        "4:4 waiver.comment-idle [placeholder]",
                        "6:4 waiver.comment-rule []");
    }

    @Test
    void theLogSaysNothingOfThoseThatDo() {
        assertThat(notices("共20XX处。 <!-- report-site-waive: placeholder：数字尚未公布 -->\n"))
                .isEmpty();
    }

    private static List<String> check(String file, String text) {
        return findings(Checks.report(file, text, 2024, CONFIG)).stream()
                .map(CommentWaiversTest::describe)
                .toList();
    }

    private static List<Finding> findings(MatchedReport report) {
        return Checks.findings(CONFIG, TODAY, report);
    }

    private static String describe(Finding finding) {
        String place = finding.problem().location().line() + " " + finding.rule();
        return finding.waived() == null ? place : place + " " + finding.waived().reason();
    }

    private static List<String> notices(String text) {
        MatchedReport report = Checks.report("a.md", text, 2024, CONFIG);
        CheckedReport checked = CheckedReport.of(CONFIG, report, null, References.NONE);
        return new Checker(CONFIG, TODAY)
                .check(checked, List.of()).notices(findings(report)).stream()
                        .map(CommentWaiversTest::describe)
                        .toList();
    }

    private static String describe(Problem notice) {
        var at = notice.location();
        return at.line() + ":" + at.column() + " " + notice.message().key() + " "
                + notice.message().arguments();
    }
}
