package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.InvalidInputException;

/** What was there when the baseline was written is accepted; what comes new fails the build. */
class BaselineTest {

    @TempDir
    private Path project;

    private Path report;
    private Path baseline;

    @BeforeEach
    void aCollectionWithFaults() throws IOException {
        report = project.resolve("src/reports/2024/xincheng.md");
        baseline = project.resolve("src/reports/baseline.json");
        Files.createDirectories(report.getParent());
        Files.writeString(project.resolve("src/reports/collection.yml"), "title: 述职报告\n");
        Files.writeString(report, "# 述职报告\n\n## 一、主要工作\n\n走访XX村。\n\n## 二、工作打算\n");
    }

    @Test
    void acceptsWhatIsThereAndNothingNew() throws Exception {
        assertThat(check(false).passed()).isFalse();

        BuildResult written = check(true);
        assertThat(written.passed()).isTrue();
        assertThat(written.log())
                .extracting(BuildResult.LogEntry::lines)
                .contains(List.of("src/reports/baseline.json:1:1 已写入基线，接受 2 项检查结果。"));
        assertThat(baseline).content().contains("“XX村”尚未填写。").hasLineCount(4);

        Files.writeString(report, "# 述职报告\n\n增加一行。\n\n## 一、主要工作\n\n走访XX村。\n\n走访YY村、XX镇。\n\n## 二、工作打算\n");
        BuildResult result = check(false);
        assertThat(result.passed()).isFalse();
        assertThat(result.findings())
                .filteredOn(finding -> finding.waived() == null)
                .extracting(
                        Finding::rule, finding -> finding.problem().location().line())
                .containsExactly(org.assertj.core.api.Assertions.tuple("placeholder", 9));
        assertThat(result.summary()).contains("另有 2 个已列入基线，予以接受。");
    }

    @Test
    void isTheSameWhenWrittenAgain() throws Exception {
        check(true);
        String first = Files.readString(baseline);
        check(true);
        assertThat(baseline).hasContent(first);
    }

    @Test
    void tellsEntriesThatAreGone() throws Exception {
        check(true);
        Files.writeString(report, "# 述职报告\n\n## 一、主要工作\n\n走访柳溪村。\n\n## 二、工作打算\n");

        BuildResult result = check(false);

        assertThat(result.passed()).isTrue();
        assertThat(result.log())
                .extracting(BuildResult.LogEntry::lines)
                .contains(List.of("src/reports/baseline.json:1:1 基线中有 1 项已不再出现。如需更新，请执行"
                        + " mvn report-site:check -Dreport-site.writeBaseline"));
    }

    @Test
    void aBrokenOneStopsTheCheckUntilItIsWrittenAnew() throws Exception {
        Files.writeString(baseline, "{\"findings\":[\n<<<<<<< HEAD\n");
        assertThatThrownBy(() -> check(false))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems())
                                .extracting(p -> p.location().toString())
                                .containsExactly("src/reports/baseline.json:2:1"));

        assertThat(check(true).passed()).isTrue();
    }

    @Test
    void isOfAllReports() {
        assertThatThrownBy(() -> SiteCheck.run(request(true, new ReportSelection("2023/**"))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("baseline.part");
        assertThat(baseline).doesNotExist();
    }

    private BuildResult check(boolean writeBaseline) throws Exception {
        return SiteCheck.run(request(writeBaseline, ReportSelection.ALL));
    }

    private CheckRequest request(boolean writeBaseline, ReportSelection selection) {
        return new CheckRequest(
                project,
                project.resolve("src/reports"),
                project.resolve("target/check"),
                FailOn.ERROR,
                LocalDate.of(2025, 3, 1),
                2,
                selection,
                writeBaseline);
    }
}
