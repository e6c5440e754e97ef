package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportsite.testing.Fixtures;
import org.reportsite.testing.Trees;

/** What each unit has to mend, for people without Maven: {@code src/test/resources/authors/expected}. */
class AuthorFilesTest {

    private static final Path CASE = Path.of("src/test/resources/authors");
    private static final List<String> FILES = List.of(
            "offices/harbour.html",
            "offices/harbour.txt",
            "offices/market.html",
            "offices/market.txt",
            "offices/mill.html",
            "offices/mill.txt",
            "towns/binjiang.html",
            "towns/binjiang.txt",
            "towns/xincheng.html",
            "towns/xincheng.txt",
            "towns/xishan.html",
            "towns/xishan.txt");

    @TempDir
    private Path project;

    private Path reports;
    private Path authors;

    @BeforeEach
    void copy() throws IOException {
        reports = project.resolve("src/reports");
        authors = project.resolve("check/authors");
        Trees.copy(CASE.resolve("input"), reports);
    }

    /** No unit without anything to mend, and nothing that is waived. */
    @Test
    void tellEachUnitWhatToMend() throws Exception {
        check(ReportSelection.ALL, false);

        assertThat(Trees.read(authors).keySet()).containsExactlyInAnyOrderElementsOf(withList(FILES));
        for (String file : FILES) {
            Fixtures.assertMatches(CASE.resolve("expected").resolve(file), Files.readString(authors.resolve(file)));
        }
    }

    @Test
    void goOnceTheReportsAreMended() throws Exception {
        check(ReportSelection.ALL, false);
        Path foreign = Files.writeString(authors.resolve("towns/notes.txt"), "x");
        Files.writeString(reports.resolve("offices/harbour-2024.md"), "# R\n\n## Review\n\nA.\n\n## Outlook\n\nB.\n");
        Files.writeString(reports.resolve("offices/collection.yml"), "title: Annual reports\nlocale: en\n");
        Files.delete(reports.resolve("offices/market-2024.md"));
        Files.delete(reports.resolve("towns/2024/binjiang.txt"));
        for (String report : List.of("2023/xincheng.md", "2024/xincheng.md", "2023/xishan.md", "2024/xishan.md")) {
            Files.delete(reports.resolve("towns").resolve(report));
        }
        Files.writeString(reports.resolve("towns/collection.yml"), "title: 述职报告\nrules: {placeholder: off}\n");

        check(ReportSelection.ALL, false);

        assertThat(Trees.read(authors).keySet()).containsExactly("towns/notes.txt");
        assertThat(foreign).hasContent("x");
    }

    @Test
    void stayWhereAPartIsChecked() throws Exception {
        check(ReportSelection.ALL, false);
        check(new ReportSelection("towns/2023/**"), false);

        assertThat(Trees.read(authors).keySet()).containsExactlyInAnyOrderElementsOf(withList(FILES));
    }

    @Test
    void areNoneWhereAllIsAccepted() throws Exception {
        check(ReportSelection.ALL, false);
        check(ReportSelection.ALL, true);
        assertThat(authors).doesNotExist();

        check(ReportSelection.ALL, false);
        assertThat(authors).doesNotExist();
    }

    /** A list that somebody changed makes no file go that lies elsewhere. */
    @Test
    void neverRemoveWhatLiesElsewhere() throws Exception {
        Files.createDirectories(authors);
        Path outside = Files.writeString(project.resolve("check/mine.txt"), "x");
        Files.writeString(authors.resolve(".report-site-files"), "../mine.txt\n" + outside + "\n\0\n");

        check(ReportSelection.ALL, true);

        assertThat(outside).exists();
    }

    private static List<String> withList(List<String> files) {
        return Stream.concat(files.stream(), Stream.of(".report-site-files")).toList();
    }

    private void check(ReportSelection selection, boolean writeBaseline) throws Exception {
        SiteCheck.run(new CheckRequest(
                project,
                reports,
                project.resolve("check"),
                FailOn.NEVER,
                LocalDate.of(2025, 3, 1),
                2,
                selection,
                writeBaseline));
    }
}
