package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportsite.diagnostic.Finding;
import org.reportsite.testing.Trees;

/** A report above the level that may be published leaves nothing behind but that it is there, even with failOn=never. */
class ClassifiedReportTest {

    private static final String WORD = "沉香木鱼";
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /** Each of them would quote the word, were it a report like others: findings, image, title, name of the unit. */
    private static final String TEXT = """
            # %1$s报告

            %1$s的开头，XX市。

            ## 一、%1$s

            一是%1$s。![%1$s](images/%1$s.png)

            ## 三、%1$s的计划

            见[%1$s](%1$s-gone.md)，电话13912345678。

            更多范文请关注%1$s公众号下载全文。
            """.formatted(WORD);

    @TempDir
    private Path project;

    private Path reports;

    @BeforeEach
    void soundReports() throws Exception {
        reports = project.resolve("src/reports");
        Files.createDirectories(reports.resolve("2024/images"));
        Files.createDirectories(reports.resolve("2023"));
        Files.write(reports.resolve("2024/images/" + WORD + ".png"), PNG);
        Files.writeString(reports.resolve("2023/xincheng.md"), "# 报告\n\n见[新的](../2024/xincheng.md)。\n");
        settings("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nclassification: 机密\n---\n",
                "---\nclassification: 秘密★1年 # 定密\n---\n",
                "---\nclassification: top secret\nunit: 沉香木鱼局\n---\n",
                "---\nclassification: 沉香木鱼\n---\n",
                "---\nclassification: [秘密]\n---\n",
                "---\nclassification:\n  - 秘密\n---\n",
                "---\ntitle: [沉香木鱼\nclassification: 秘密\n---\n",
                "---\nclassification: 秘密\n沉香木鱼\n",
                "---\n密级: 机密\n---\n",
                "---\nclasification: 机密\ntitle: 沉香木鱼\n---\n",
                "机密★1年\n\n",
                "秘密\n\n",
                "CONFIDENTIAL\n\n",
                "<!-- 机密★1年 -->\n",
                "---\ndate: 2025-01-10\n---\n<!--\n密级：机密\n-->\n",
                "# 报告 <!-- 秘密 -->\n\n"
            })
    void nothingOfItIsWritten(String head) throws Exception {
        Files.writeString(reports.resolve("2024/xincheng.md"), head + TEXT);
        assertNothingWritten(build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"（此件秘密★5年）\n", "（此件秘密★5年）\n\n抄送：各街道。\n", "机 密\n", "Confidential\n"})
    void norWhereItsEndIsMarked(String end) throws Exception {
        Files.writeString(reports.resolve("2024/xincheng.md"), TEXT.repeat(3) + "\n" + end);
        assertNothingWritten(build());
    }

    @Test
    void norOfPlainTextInAnotherEncoding() throws Exception {
        byte[] text = ("沉香木鱼述职报告\n秘密★5年\n　　一、" + WORD + "。电话13912345678。\n").getBytes(Charset.forName("GB18030"));
        Files.write(reports.resolve("2024/xincheng.txt"), text);
        assertNothingWritten(build());
    }

    @Test
    void norOfAFileThatCannotBeReadToItsEnd() throws Exception {
        byte[] head = ("机密★1年\n" + WORD).getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(head, head.length + 2);
        Files.write(reports.resolve("2024/xincheng.md"), bytes);
        assertNoWord(build());
    }

    /** Whatever the rule is set to, nothing is published, and the log tells it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "rules: {classification: off}\n",
                "waivers: [{rule: classification, report: xincheng/2024, reason: 已报备, owner: 王五, expires: 2030-01-01}]\n"
            })
    void theLogTellsOfItWhateverTheRuleIsSetTo(String more) throws Exception {
        settings(more);
        Files.writeString(reports.resolve("2024/xincheng.md"), "机密★1年\n\n" + TEXT);
        BuildResult result = build();
        assertNoWord(result);
        String log =
                result.log().stream().flatMap(entry -> entry.lines().stream()).collect(Collectors.joining("\n"));
        assertThat(log).contains("src/reports/2024/xincheng.md:1", "仍不予发布：报告标注的密级为机密");
    }

    @Test
    void itIsInTheMatrixAndNotMissingToo() throws Exception {
        settings("expected: {from: 2023, to: 2024}\n");
        Files.writeString(reports.resolve("2024/xincheng.md"), "机密★1年\n\n" + TEXT);
        BuildResult result = build();
        assertThat(rules(result)).contains("classification", "link-broken").doesNotContain("report-missing");
        Map<String, String> site = Trees.read(project.resolve("target/site"));
        assertThat(site).doesNotContainKey("xincheng/2024.html");
        assertThat(site.get("index.html")).contains("2024");
        assertThat(site.get("xincheng/2023.html")).doesNotContain("href=\"2024.html\"");
    }

    @Test
    void whatMayBePublishedIs() throws Exception {
        Files.writeString(reports.resolve("2024/xincheng.md"), "---\nclassification: 内部\n---\n" + TEXT);
        assertThat(rules(build())).doesNotContain("classification");
        settings("publish: {maxClassification: 机密}\n");
        Files.writeString(reports.resolve("2024/xincheng.md"), "机密★1年\n\n" + TEXT);
        assertThat(rules(build())).doesNotContain("classification");
        settings("publish: {maxClassification: public}\n");
        Files.writeString(reports.resolve("2024/xincheng.md"), "内部资料\n\n" + TEXT);
        assertThat(rules(build())).contains("classification");
    }

    @Test
    void aPageOfItThatStoodIsTakenAway() throws Exception {
        Files.writeString(reports.resolve("2024/xincheng.md"), TEXT);
        build();
        assertThat(Trees.read(project.resolve("target/site"))).containsKey("xincheng/2024.html");
        Files.writeString(reports.resolve("2024/xincheng.md"), "机密★1年\n\n" + TEXT);
        assertNothingWritten(build());
    }

    private void settings(String more) throws Exception {
        Files.writeString(
                reports.resolve("collection.yml"),
                "units: {xincheng: 新城区}\nstructure: {sections: [{id: a, title: 甲}]}\n" + more);
    }

    private static List<String> rules(BuildResult result) {
        return result.findings().stream().map(Finding::rule).toList();
    }

    private void assertNothingWritten(BuildResult result) {
        assertThat(result.findings())
                .filteredOn(f -> f.problem().location().file().startsWith("src/reports/2024"))
                .extracting(Finding::rule)
                .containsExactly("classification");
        assertNoWord(result);
    }

    private void assertNoWord(BuildResult result) {
        List<String> written = new ArrayList<>();
        result.log().forEach(entry -> written.addAll(entry.lines()));
        assertThat(written.stream().collect(Collectors.joining("\n"))).doesNotContain(WORD);
        Trees.read(project.resolve("target")).forEach((path, text) -> {
            assertThat(path).doesNotContain(WORD).doesNotEndWith(".png").doesNotEndWith("xincheng/2024.html");
            assertThat(text).as(path).doesNotContain(WORD);
        });
    }

    private BuildResult build() throws Exception {
        return SiteBuild.run(new BuildRequest(
                project,
                reports,
                project.resolve("target/site"),
                project.resolve("target/check"),
                FailOn.NEVER,
                LocalDate.of(2025, 3, 1),
                1));
    }
}
