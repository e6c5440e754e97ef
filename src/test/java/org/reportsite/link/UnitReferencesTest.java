package org.reportsite.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportsite.check.Checks;
import org.reportsite.link.Destination.Copy;
import org.reportsite.link.Destination.Nowhere;
import org.reportsite.link.Destination.ReportPage;
import org.reportsite.match.MatchedReport;

/** What only a file system can hold; the rules' fixtures have the rest. */
class UnitReferencesTest {

    private static final byte[] GIF = "GIF89a\5\0\4\0".getBytes(StandardCharsets.ISO_8859_1);

    @TempDir
    private Path project;

    private Path reports;

    @BeforeEach
    void folder() throws IOException {
        reports = Files.createDirectories(project.resolve("reports"));
        Files.createDirectories(reports.resolve("2024/images"));
        Files.write(reports.resolve("2024/images/map.gif"), GIF);
        Files.write(project.resolve("secret.gif"), GIF);
        Files.createDirectories(project.resolve("private"));
        Files.write(project.resolve("private/plan.gif"), GIF);
    }

    @ParameterizedTest
    @CsvSource({
        "../../secret.gif, OUTSIDE",
        "%2e%2e/%2E%2E/secret.gif, OUTSIDE",
        "..%2f..%2fsecret.gif, OUTSIDE",
        "images/../../../secret.gif, OUTSIDE",
        "/etc/passwd, ABSOLUTE",
        "%2fetc/passwd, OUTSIDE",
        "..\\..\\secret.gif, CHARACTERS",
        "%00.gif, MISSING",
        "images, NOT_A_FILE",
        "images/map.gif/x.gif, MISSING",
    })
    void staysInsideTheFolder(String target, Trouble trouble) throws IOException {
        assertThat(image(target)).isEqualTo(new Nowhere(trouble, ""));
    }

    @Test
    void followsNoLinkThatLeadsOut() throws IOException {
        Files.createSymbolicLink(reports.resolve("2024/images/linked.gif"), project.resolve("secret.gif"));
        Files.createSymbolicLink(reports.resolve("2024/parent"), project.resolve("private"));
        assertThat(image("images/linked.gif")).isEqualTo(new Nowhere(Trouble.OUTSIDE, ""));
        assertThat(image("parent/plan.gif")).isEqualTo(new Nowhere(Trouble.OUTSIDE, ""));
    }

    @Test
    void followsALinkInsideAndCopiesItsFileOnce() throws IOException {
        Files.createSymbolicLink(reports.resolve("2024/again.gif"), reports.resolve("2024/images/map.gif"));
        References references = references("![a](images/map.gif) ![b](again.gif) [c](images/map.gif)");
        assertThat(references.copies()).hasSize(1);
        assertThat(references.images()).hasSize(2);
    }

    @Test
    void aLinkDoesNotPublishADraftUnderAnotherName() throws IOException {
        Files.writeString(reports.resolve("2024/draft.md"), "draft");
        Files.createSymbolicLink(reports.resolve("2024/plan.pdf"), reports.resolve("2024/draft.md"));
        assertThat(link("plan.pdf")).isEqualTo(new Nowhere(Trouble.UNPUBLISHED, ""));
    }

    @Test
    void nothingHiddenIsPublished() throws IOException {
        Files.createDirectories(reports.resolve(".git"));
        Files.write(reports.resolve(".git/map.gif"), GIF);
        assertThat(image("../.git/map.gif")).isEqualTo(new Nowhere(Trouble.MISSING, ""));
    }

    @Test
    void aPipeIsNotWaitedFor() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no mkfifo");
        Path pipe = reports.resolve("2024/pipe.pdf");
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                        .start()
                        .waitFor())
                .isZero();
        assertThat(link("pipe.pdf")).isEqualTo(new Nowhere(Trouble.NOT_A_FILE, ""));
    }

    @Test
    void aNameInAnotherNormalisationIsFoundAndOneInAnotherCaseIsTold() throws IOException {
        Files.write(reports.resolve("2024/cafe\u0301.gif"), GIF);
        assertThat(image("caf\u00e9.gif")).isInstanceOf(Copy.class);
        assertThat(image("images/Map.GIF")).isEqualTo(new Nowhere(Trouble.SPELLING, "map.gif"));
        assertThat(image("Images/map.gif")).isEqualTo(new Nowhere(Trouble.SPELLING, "images"));
    }

    @Test
    void aFileThatIsTooLargeIsTold() throws IOException {
        try (var file =
                new java.io.RandomAccessFile(reports.resolve("2024/film.zip").toFile(), "rw")) {
            file.setLength(SourceFolder.MOST_BYTES + 1);
        }
        assertThat(link("film.zip")).isEqualTo(new Nowhere(Trouble.TOO_BIG, "50"));
    }

    @Test
    void copiesHaveNamesThatAreSafeAndTheirOwn() throws IOException {
        for (String name : List.of("a/扫描 件.PDF", "b/扫描 件.pdf", "a/CON.pdf", "a/nul.tar.pdf")) {
            Files.createDirectories(reports.resolve("2024/" + name).getParent());
            Files.writeString(reports.resolve("2024/" + name), name);
        }
        String long85 = "长".repeat(80) + ".pdf";
        Files.writeString(reports.resolve("2024/" + long85), "long");
        References references =
                references("Text: [1](a/扫描%20件.PDF) [2](b/扫描%20件.pdf) [3](a/CON.pdf) [4](a/nul.tar.pdf) [" + "5]("
                        + long85 + ").");
        assertThat(references.copies())
                .extracting(FileCopy::name)
                .contains("扫描-件.pdf", "扫描-件-2.pdf", "con-x.pdf", "nul-x.tar.pdf")
                .allSatisfy(name ->
                        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(124));
    }

    @Test
    void anImageIsWhatItsContentSays() throws IOException {
        Files.write(reports.resolve("2024/photo.jpg"), GIF);
        assertThat(image("photo.jpg"))
                .isEqualTo(new Copy(new FileCopy(
                        "photo.gif",
                        reports.resolve("2024/photo.jpg").toRealPath(),
                        "gif",
                        GIF.length,
                        new ImageSize(5, 4))));
    }

    @Test
    void aFragmentIsLookedUpInTheSameUnitOnly() throws IOException {
        String text =
                "# T\n\n## 一、强化意识\n\n### 1. Plan, *part* 2\n\n[x](%s)\n\n## 二、打算\n\n### 1. Plan, part 2\n\nText.\n";
        for (Map.Entry<String, String> place : Map.of(
                        "#一强化意识", "awareness",
                        "#强化意识", "awareness",
                        "#AWARENESS", "awareness",
                        "#1-plan-part-2", "awareness--1",
                        "#1-plan-part-2-1", "打算--1",
                        "#t", "")
                .entrySet()) {
            References references = references(String.format(text, place.getKey()));
            assertThat(references.link(place.getKey()))
                    .as(place.getKey())
                    .isEqualTo(new ReportPage("xincheng", 2024, place.getValue()));
        }
        assertThat(references(String.format(text, "#nowhere")).link("#nowhere"))
                .isEqualTo(new Nowhere(Trouble.ANCHOR, "nowhere"));
        assertThat(link("../2023/beihe.md#anything")).isEqualTo(new ReportPage("beihe", 2023, ""));
    }

    private Destination image(String target) throws IOException {
        return references("![x](<" + target.replace("\\", "\\\\") + ">)").images().values().stream()
                .findFirst()
                .orElseThrow();
    }

    private Destination link(String target) throws IOException {
        return references("Text: [x](<" + target + ">).").link(target);
    }

    private References references(String text) throws IOException {
        Path file = reports.resolve("2024/xincheng.md");
        MatchedReport report =
                Checks.report("a.md", text, 2024, Checks.config(Checks.structure(true, null), Map.of(), List.of()));
        ReportIndex index = new ReportIndex(List.of(
                new ReportIndex.Entry(file, "xincheng", 2024),
                new ReportIndex.Entry(reports.resolve("2023/beihe.md"), "beihe", 2023)));
        return new UnitReferences(new SourceFolder(reports), index, "xincheng", List.of(report)).of(file, report);
    }
}
