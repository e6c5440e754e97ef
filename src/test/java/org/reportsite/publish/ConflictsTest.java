package org.reportsite.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reportsite.publish.TestSite.problemsOf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Things of the user that stand where the site has its own. */
class ConflictsTest {

    private static final String MANIFEST = ".report-site-manifest";

    @TempDir
    Path project;

    private TestSite site;

    @BeforeEach
    void setUp() {
        site = new TestSite(project);
    }

    @Test
    void aFileOfTheUserInThePlaceOfAPageStopsTheBuildBeforeAnythingIsChanged() throws Exception {
        site.publish(Map.of("old.html", "old"));
        site.userFile("xin/2024.html", "mine");

        assertThat(problemsOf(() -> site.publish(Map.of("a.html", "a", "xin/2024.html", "page"))))
                .containsExactly("target/site/xin/2024.html:1:1 output.foreign-file");

        assertThat(site.tree()).isEqualTo(Map.of("old.html", "old", "xin/2024.html", "mine"));
        assertThat(site.siblings()).containsExactly("site.lock");
    }

    @Test
    void everySuchFileIsNamedAtOnce() throws Exception {
        site.userFile("a.html", "mine");
        site.userFile("b.html", "mine");

        assertThat(problemsOf(() -> site.publish(Map.of("a.html", "a", "b.html", "b"))))
                .containsExactly(
                        "target/site/a.html:1:1 output.foreign-file", "target/site/b.html:1:1 output.foreign-file");
    }

    @Test
    void manySuchFilesAreCounted() throws Exception {
        Map<String, String> pages = new LinkedHashMap<>();
        for (int i = 0; i < 15; i++) {
            pages.put("page-" + (10 + i) + ".html", "page");
        }
        site.publish(pages);
        Files.delete(site.output().resolve(MANIFEST));
        pages.replaceAll((path, content) -> "new");

        List<String> problems = problemsOf(() -> site.publish(pages));

        assertThat(problems).hasSize(11).endsWith("target/site:1:1 output.more-foreign");
    }

    @Test
    void aLostManifestIsMendedByDeletingTheFilesThatDiffer() throws Exception {
        site.publish(Map.of("index.html", "home", "a.html", "old"));
        Files.delete(site.output().resolve(MANIFEST));
        Map<String, String> next = Map.of("index.html", "home", "a.html", "new");

        assertThat(problemsOf(() -> site.publish(next))).containsExactly("target/site/a.html:1:1 output.foreign-file");
        Files.delete(site.output().resolve("a.html"));
        site.publish(next);

        assertThat(site.tree()).isEqualTo(next);
    }

    @Test
    void aFileWithTheBytesOfThePageIsTakenOverUntouched() throws Exception {
        site.userFile("index.html", "home");
        FileTime before = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(site.output().resolve("index.html"), before);

        assertThat(site.publish(Map.of("index.html", "home"))).isEqualTo(new Publication(0, 1, 0));
        assertThat(Files.getLastModifiedTime(site.output().resolve("index.html")))
                .isEqualTo(before);

        site.publish(Map.of("other.html", "other"));
        assertThat(site.tree()).as("it is owned from then on").isEqualTo(Map.of("other.html", "other"));
    }

    @Test
    void aFileOfTheUserInThePlaceOfAFolderIsAConflict() throws Exception {
        site.userFile("xin", "mine");

        assertThat(problemsOf(() -> site.publish(Map.of("xin/2024.html", "page", "xin/2023.html", "page"))))
                .containsExactly("target/site/xin:1:1 output.foreign-file");
        assertThat(site.tree()).isEqualTo(Map.of("xin", "mine"));
    }

    @Test
    void aFolderOfTheUserInThePlaceOfAPageIsAConflict() throws Exception {
        Files.createDirectories(site.output().resolve("index.html"));

        assertThat(problemsOf(() -> site.publish(Map.of("index.html", "page"))))
                .containsExactly("target/site/index.html:1:1 output.foreign-folder");
        assertThat(site.tree()).isEqualTo(Map.of("index.html/", ""));
    }

    @Test
    void anOldFolderThatHoldsAFileOfTheUserDoesNotBecomeAPage() throws Exception {
        site.publish(Map.of("a/old.html", "old", "a/b/old.html", "old"));
        site.userFile("a/b/notes.txt", "notes");

        assertThat(problemsOf(() -> site.publish(Map.of("a", "page"))))
                .containsExactly("target/site/a:1:1 output.foreign-folder");
        assertThat(site.tree()).isEqualTo(Map.of("a/old.html", "old", "a/b/old.html", "old", "a/b/notes.txt", "notes"));
    }

    @Test
    void aFileOfTheUserThatDiffersFromAnOldPageByCaseOnlyIsNotTakenForIt() throws Exception {
        site.publish(Map.of("Foo.html", "old"));
        site.userFile("foo.html", "mine");
        boolean caseCounts = site.tree().size() == 2;

        if (caseCounts) {
            assertThat(problemsOf(() -> site.publish(Map.of("foo.html", "new"))))
                    .containsExactly("target/site/foo.html:1:1 output.foreign-file");
        } else {
            site.publish(Map.of("foo.html", "new"));
            assertThat(site.tree()).isEqualTo(Map.of("foo.html", "new"));
        }
    }

    @Test
    void aDamagedManifestNamesNoFilesToRemove() throws Exception {
        site.publish(Map.of("index.html", "home"));
        for (String line : List.of(
                "index.html",
                "0123  index.html",
                "x".repeat(32) + "  index.html",
                "0".repeat(32) + "  ../outside.txt",
                "0".repeat(32) + "  /outside.txt",
                "0".repeat(32) + "  ",
                "")) {
            String damaged = site.manifest().lines().findFirst().orElseThrow() + "\n" + line + "\n.\n";
            Files.writeString(site.output().resolve(MANIFEST), damaged);

            assertThat(problemsOf(() -> site.publish(Map.of("index.html", "new"))))
                    .as(line)
                    .containsExactly("target/site/.report-site-manifest:2:1 output.manifest-damaged");
        }
        Files.writeString(site.output().resolve(MANIFEST), "something else\n");
        assertThat(problemsOf(() -> site.publish(Map.of("index.html", "new"))))
                .containsExactly("target/site/.report-site-manifest:1:1 output.manifest-damaged");
        assertThat(site.tree()).isEqualTo(Map.of("index.html", "home"));
    }

    @Test
    void aFolderOfTheUserThatHasTheNameOfTheWorkFolderIsLeftAlone() throws Exception {
        Path file = site.staging().resolve("files/mine.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "mine");
        Files.writeString(site.staging().resolve("mine.txt"), "mine");

        assertThat(problemsOf(() -> site.publish(Map.of("index.html", "home"))))
                .containsExactly("target/site:1:1 output.staging-foreign");
        assertThat(file).hasContent("mine");
    }
}
