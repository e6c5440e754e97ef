package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Messages;

/** What lies among reports, and how a part of them is named. */
class FilesBesideReportsTest {

    @TempDir
    private Path project;

    private Path reports;

    @BeforeEach
    void oneSoundReport() throws IOException {
        reports = Files.createDirectories(project.resolve("src/reports"));
        write("collection.yml", "locale: en");
        write("2024/sound.md", "# Sound\n\nText.\n");
    }

    @Test
    void whatTellsOfTheFolderOrLocksAFileIsPassedOver() throws Exception {
        write("README.md", "# How to write reports\n");
        write("2024/readme.zh-CN.md", "# 说明\n");
        write("LICENSE.txt", "Apache\n");
        write("2024/~$sound.docx", "lock");
        write("2024/.~lock.sound.odt#", "lock");
        BuildResult result = check("");
        assertThat(result.reports()).isEqualTo(1);
        assertThat(result.findings()).isEmpty();
        assertThat(log(result)).contains("""
                src/reports:1:1 5 files are passed over, since they are no report: 2024/.~lock.sound.odt#, \
                2024/readme.zh-CN.md, 2024/~$sound.docx, …""");
    }

    @Test
    void aPatternOfTheCollectionMakesAReportOfAnyName() throws Exception {
        write("collection.yml", "{locale: en, files: '{year}/{unit}/README.md'}");
        write("2024/north/README.md", "# North\n\nText.\n");
        BuildResult result = check("");
        assertThat(result.reports()).isEqualTo(1);
        assertThat(log(result)).doesNotContain("passed over");
    }

    @Test
    void otherEndingsOfTextAreToBeRenamed() throws Exception {
        write("2024/north.markdown", "# North\n");
        write("2024/south.mdown", "# South\n");
        write("2024/west.text", "West\n");
        write("2024/east.MD", "# East\n\nText.\n");
        BuildResult result = check("");
        assertThat(result.reports()).isEqualTo(2);
        assertThat(log(result))
                .contains("3 files are not read because of their endings: north.markdown, south.mdown, west.text.")
                .contains("rename Markdown to .md and plain text to .txt");
    }

    @Test
    void aReportInDeeperFoldersIsTold() throws Exception {
        write("2024/east/xincheng.md", "# Xincheng\n\nText.\n");
        BuildResult result = check("");
        assertThat(result.reports()).isEqualTo(2);
        assertThat(log(result)).contains("""
                src/reports:1:1 1 file lies deeper than 2024/xincheng.md or xincheng/2024.md: 2024/east/xincheng.md.""");
    }

    @Test
    void whereAPatternSaysWhatTheFoldersMeanNothingIsTold() throws Exception {
        write("collection.yml", "{locale: en, files: '{year}/*/{unit}.md'}");
        write("2024/east/xincheng.md", "# Xincheng\n\nText.\n");
        assertThat(log(check(""))).doesNotContain("deeper");
    }

    /** So that the same reports give the same site and the same findings everywhere. */
    @ParameterizedTest
    @CsvSource({"'', en, 已跳过", "'', zh-CN, 已跳过", "locale: en, zh-CN, passed over", "locale: zh-CN, en, 已跳过"})
    void theLogIsInTheLanguageOfThePagesWhoeverReadsIt(String settings, String user, String said) throws Exception {
        write("collection.yml", settings);
        write("README.md", "# How to write reports\n");
        BuildResult result = SiteCheck.run(new CheckRequest(
                project,
                reports,
                project.resolve("target/check"),
                FailOn.NEVER,
                LocalDate.of(2025, 3, 1),
                1,
                ReportSelection.ALL,
                false,
                Locale.forLanguageTag(user)));
        assertThat(log(result)).contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024/", "./2024", "2024/**", "2024/sound.md", "20*"})
    void aFolderSelectsWhatLiesBelowIt(String selection) throws Exception {
        write("2023/sound.md", "# Sound\n\nOther.\n");
        assertThat(check(selection).reports()).isEqualTo(selection.equals("20*") ? 2 : 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022|report-site.reports is “2022”: no report is selected by it.|such as 2024/sound.md, 2024;",
                "2024/sound.md:3:1|which is a place in a report.|Leave line and column out: 2024/sound.md.",
                "2024/sound.md:3|which is a place in a report.|Leave line and column out: 2024/sound.md."
            })
    void whatSelectsNothingIsToldWithExamples(String selection, String message, String hint) {
        InvalidInputException invalid = catchThrowableOfType(InvalidInputException.class, () -> check(selection));
        Messages texts = Messages.of(Locale.ENGLISH);
        assertThat(texts.text(invalid.problems().get(0).message())).contains(message);
        assertThat(texts.text(invalid.problems().get(0).hint())).contains(hint);
    }

    private void write(String file, String text) throws IOException {
        Path path = reports.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static String log(BuildResult result) {
        return String.join(
                "\n",
                result.log().stream().flatMap(entry -> entry.lines().stream()).toList());
    }

    private BuildResult check(String selection) throws IOException, InvalidInputException {
        return SiteCheck.run(new CheckRequest(
                project,
                reports,
                project.resolve("target/check"),
                FailOn.NEVER,
                LocalDate.of(2025, 3, 1),
                1,
                new ReportSelection(selection),
                false));
    }
}
