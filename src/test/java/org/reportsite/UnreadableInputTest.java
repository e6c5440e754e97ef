package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Messages;

/** Input that only a file system can hold; what text can say stands in {@code golden/bad-input}. */
class UnreadableInputTest {

    @TempDir
    private Path project;

    private Path reports;

    @BeforeEach
    void oneSoundReport() throws IOException {
        reports = Files.createDirectories(project.resolve("src/reports"));
        Files.createDirectories(reports.resolve("2024"));
        Files.writeString(reports.resolve("2024/sound.md"), "# Sound\n\nText.\n");
    }

    @Test
    void aLinkThatLeadsOutIsNotFollowedAndTheRestIsRead() throws Exception {
        Path outside = Files.writeString(project.resolve("secret.md"), "# Secret\n");
        Files.createSymbolicLink(reports.resolve("2024/linked.md"), outside);
        assertUnreadable("src/reports/2024/linked.md", "report-unreadable.link-outside");
    }

    @Test
    void aLinkThatLeadsNowhereIsTold() throws Exception {
        Files.createSymbolicLink(reports.resolve("2024/gone.md"), project.resolve("nowhere.md"));
        assertUnreadable("src/reports/2024/gone.md", "report-unreadable.link-nowhere");
    }

    @Test
    void aLinkedFolderThatLeadsOutIsTold() throws Exception {
        Path outside = Files.createDirectories(project.resolve("elsewhere"));
        Files.writeString(outside.resolve("secret.md"), "# Secret");
        Files.createSymbolicLink(reports.resolve("2023"), outside);
        assertUnreadable("src/reports/2023", "report-unreadable.link-outside");
    }

    @Test
    void aLinkToAFolderAboveIsNotFollowedForEver() throws Exception {
        Files.createSymbolicLink(reports.resolve("2024/again"), reports);
        assertThat(build().findings()).isEmpty();
    }

    @Test
    void aLinkToAnotherFolderOfReportsIsToldOnceAndReadOnce() throws Exception {
        Files.createSymbolicLink(reports.resolve("again"), reports.resolve("2024"));
        BuildResult result = build();
        assertThat(result.findings()).isEmpty();
        assertThat(result.log())
                .flatExtracting(BuildResult.LogEntry::lines)
                .hasSize(1)
                .first()
                .asString()
                .startsWith("src/reports/again:1:1 ");
    }

    @Test
    void filesInOtherFormatsAreToldOnceUnlessAReportLinksToThem() throws Exception {
        for (String file : new String[] {"a.docx", "b.doc", "c.pdf", "d.wps", "linked.pdf", "attached.odt"}) {
            Files.writeString(reports.resolve("2024").resolve(file), "x");
        }
        Files.writeString(
                reports.resolve("2024/sound.md"), "---\nattachments: [attached.odt]\n---\nSee [that](linked.pdf).\n");
        assertThat(build().log())
                .flatExtracting(BuildResult.LogEntry::lines)
                .containsExactly("src/reports:1:1 有 4 个文件没有读取：a.docx, b.doc, c.pdf, …。其中如有报告，请另存为 .txt 或 .md。");
    }

    @Test
    void aFolderWithOtherFormatsOnlyNamesThem() throws IOException {
        Files.move(reports.resolve("2024/sound.md"), reports.resolve("2024/sound.docx"));
        InvalidInputException invalid = catchThrowableOfType(InvalidInputException.class, this::build);
        assertThat(invalid.problems())
                .extracting(p -> Messages.of(Locale.ENGLISH).text(p.message()))
                .containsExactly("No report in src/reports, only files that are not read: sound.docx.");
    }

    @Test
    void yearsThatAUnitMissesAreOneEntryOfTheLog() throws Exception {
        Files.writeString(reports.resolve("collection.yml"), "{locale: en, expected: {from: 2021, to: 2024}}");
        BuildResult result = build();
        assertThat(result.findings()).hasSize(3);
        assertThat(result.log())
                .extracting(entry -> entry.lines().get(0))
                .filteredOn(line -> line.startsWith("src/"))
                .singleElement()
                .asString()
                .endsWith("report-missing: sound has no report for these years: 2021, 2022, 2023.");
    }

    @Test
    void aMissingReportIsToldWithoutALineOfItsNeighbour() throws Exception {
        Files.writeString(reports.resolve("collection.yml"), "{locale: en, expected: {from: 2023, to: 2024}}");
        Files.move(reports.resolve("2024"), reports.resolve("2023"));
        BuildResult result = build();
        assertThat(result.findings()).extracting(Finding::rule).containsExactly("report-missing");
        assertThat(result.log().get(0).lines()).hasSize(2).noneMatch(line -> line.contains("# Sound"));
    }

    @Test
    void aReportNamedAfterAnotherYearThanItsFolderIsMisfiledAndNotMissing() throws Exception {
        Files.writeString(reports.resolve("collection.yml"), "{locale: en, expected: {from: 2023, to: 2024}}");
        Files.move(reports.resolve("2024/sound.md"), reports.resolve("2024/2023 annual report - sound.md"));
        BuildResult result = build();
        assertThat(result.findings()).extracting(Finding::rule).containsExactly("year-mismatch");
        assertThat(result.log().get(0).lines().get(0)).contains("The folder says 2024, but the file’s name says 2023.");
    }

    @Test
    void aMistypedYearIsUsedInTheHint() throws Exception {
        Files.writeString(reports.resolve("collection.yml"), "locale: en");
        Files.move(reports.resolve("2024/sound.md"), reports.resolve("2O21 sound.md"));
        assertThat(build().log().get(0).lines())
                .last()
                .asString()
                .contains("(2021/2O21 sound.md)")
                .contains("“year: 2021”")
                .doesNotContain("2024");
    }

    @Test
    void aFolderThatLiesTooDeepIsTold() throws Exception {
        Path deep = Files.createDirectories(reports.resolve("2024/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16"));
        Files.writeString(deep.resolve("lost.md"), "# Lost");
        assertUnreadable("src/reports/2024/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16", "report-unreadable.folder");
    }

    @Test
    void aFolderThatCannotBeEnteredIsTold() throws Exception {
        Path closed = Files.createDirectories(reports.resolve("2023"));
        Files.setPosixFilePermissions(closed, Set.of());
        try {
            assumeTrue(!Files.isReadable(closed), "permissions do not hold for this user");
            assertUnreadable("src/reports/2023", "report-unreadable.folder");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aReportOfAFolderThatCannotBeReadIsNotMissingToo() throws Exception {
        Files.createSymbolicLink(reports.resolve("2023"), Files.createDirectories(project.resolve("elsewhere")));
        Files.writeString(reports.resolve("collection.yml"), "expected: {from: 2023, to: 2024}");
        assertUnreadable("src/reports/2023", "report-unreadable.link-outside");
    }

    @Test
    void aPipeIsNotWaitedFor() throws Exception {
        Path pipe = reports.resolve("2024/pipe.md");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no mkfifo");
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                        .start()
                        .waitFor())
                .isZero();
        assertUnreadable("src/reports/2024/pipe.md", "report-unreadable.not-a-file");
    }

    @Test
    void aFolderWithoutReportsIsAMistakeOfTheConfiguration() throws IOException {
        Files.delete(reports.resolve("2024/sound.md"));
        InvalidInputException invalid = catchThrowableOfType(InvalidInputException.class, this::build);
        assertThat(invalid.problems())
                .extracting(p -> p.location() + " " + p.message().key())
                .containsExactly("src/reports:1:1 build.no-reports");
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
            assertThat(Messages.of(locale).text(invalid.problems().get(0).hint()))
                    .contains("src/reports/2024/xincheng.md");
        }
        assertThat(project.resolve("target/site")).doesNotExist();
    }

    @Test
    void anOutputFolderThatIsAFileIsToldAndKept() throws IOException {
        Path file = project.resolve("target/site");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "kept");
        InvalidInputException invalid = catchThrowableOfType(InvalidInputException.class, this::build);
        assertThat(invalid.problems()).extracting(p -> p.message().key()).containsExactly("output.is-file");
        assertThat(file).hasContent("kept");
    }

    private void assertUnreadable(String file, String reason) throws Exception {
        BuildResult result = build();
        assertThat(result.reports()).isEqualTo(1);
        assertThat(result.findings()).hasSize(1);
        Finding finding = result.findings().get(0);
        assertThat(finding.rule()).isEqualTo("report-unreadable");
        assertThat(finding.problem().location().file()).isEqualTo(file);
        assertThat(finding.problem().message().arguments()).containsExactly(Message.of(reason));
    }

    private BuildResult build() throws IOException, InvalidInputException {
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
