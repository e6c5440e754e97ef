package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportsite.testing.SharedData;

/** Text that reports took from others, through the whole pipeline. */
class CopiedTextTest {

    private static final String OWN = "全年接待来访群众四百余人次，件件有回音。城南桥头新设便民服务点两处。" + "组织义务植树三场，栽下国槐六百株。";
    private static final String TAKEN = "老旧楼栋加装电梯的申请已经全部受理。社区食堂为高龄老人送餐上门，风雨无阻。" + "夜间巡逻由各网格轮流承担，盗窃案明显减少。";

    @TempDir
    private Path project;

    @BeforeEach
    void collection() throws IOException {
        write("collection.yml", """
                title: 述职报告
                locale: zh-CN
                structure:
                  sections:
                    - {id: work, title: 工作情况, boilerplate: [按照统一部署]}
                    - {id: service, title: 便民服务}
                """);
        write("2023/xincheng.md", report(2023, OWN, "窗口延时服务至晚上八点。"));
        write("2024/xincheng.md", report(2024, TAKEN, "窗口增设自助取号机四台。办事指南译成三种语言。周末照常受理各项申请。证照可以邮寄到家，分文不取。"));
        write("2024/binjiang.md", report(2024, "图书馆分馆年内建成并对外开放。码头仓库改作展览馆。沿江步道全线贯通。游客中心接待三万余人。", TAKEN));
        write("2024/hexi.md", report(2024, "河堤加固工程顺利通过验收，未发生险情。", "上门代办各类证照三百余件。"));
    }

    @Test
    void aCopyBetweenUnitsIsReportedOnBothAndShownOnBothPages() throws Exception {
        BuildResult result = SharedData.build(project, "target", 2);

        assertThat(findings(result))
                .containsExactly(
                        "src/reports/2024/binjiang.md:7:1 copied-from-other-unit",
                        "src/reports/2024/xincheng.md:3:1 copied-from-other-unit");
        assertThat(page("xincheng/2024.html")).contains("binjiang 当年报告");
        assertThat(page("binjiang/2024.html")).contains("xincheng 当年报告");
        assertThat(page("hexi/2024.html")).doesNotContain("当年报告");
    }

    @Test
    void theCheckAloneFindsTheSame() throws Exception {
        assertThat(findings(check())).isEqualTo(findings(SharedData.build(project, "target", 1)));
    }

    @Test
    void lastYearsReportWithItsYearChangedIsOneFault() throws Exception {
        write("2024/xincheng.md", report(2024, OWN, "窗口延时服务至晚上九点。"));

        assertThat(findings(check())).containsExactly("src/reports/2024/xincheng.md:1:3 copied-from-last-year");
    }

    @Test
    void boilerplateIsNotCounted() throws Exception {
        String given = "按照统一部署";
        write("2024/xincheng.md", report(2024, given + "。" + given + "。" + given + "。", "窗口增设自助取号机四台。"));
        write("2024/binjiang.md", report(2024, given + "。" + given + "。" + given + "。", "上门代办证照。"));

        assertThat(findings(check())).isEmpty();
    }

    @Test
    void aRuleThatIsOffFindsNothing() throws Exception {
        Path config = project.resolve("src/reports/collection.yml");
        Files.writeString(config, Files.readString(config) + "rules:\n  copied-from-other-unit: off\n");

        assertThat(findings(check())).isEmpty();
    }

    private BuildResult check() throws Exception {
        return SiteCheck.run(new CheckRequest(
                project,
                project.resolve("src/reports"),
                project.resolve("check"),
                FailOn.NEVER,
                LocalDate.of(2025, 3, 1),
                2,
                ReportSelection.ALL,
                false));
    }

    private static List<String> findings(BuildResult result) {
        return result.findings().stream()
                .filter(finding -> finding.rule().startsWith("copied-from"))
                .map(finding -> finding.problem().location() + " " + finding.rule())
                .toList();
    }

    private String page(String path) throws IOException {
        return Files.readString(project.resolve("target/site").resolve(path));
    }

    private void write(String path, String text) throws IOException {
        Path file = project.resolve("src/reports").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String report(int year, String work, String service) {
        return "# " + year + "年度述职报告\n\n## 工作情况\n\n" + work + "\n\n## 便民服务\n\n" + service + "\n";
    }
}
