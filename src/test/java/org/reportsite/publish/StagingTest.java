package org.reportsite.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reportsite.publish.TestSite.bytes;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of an output folder when a site is published into it. */
class StagingTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path project;

    private TestSite site;

    @BeforeEach
    void setUp() {
        site = new TestSite(project);
    }

    @Test
    void aSiteIsPublishedIntoAFolderThatDoesNotExist() throws Exception {
        Publication result =
                site.publish(Map.of("index.html", "home", "新城/2024.html", "report", "assets/a.css", "css"));

        assertThat(site.tree())
                .isEqualTo(Map.of("index.html", "home", "新城/2024.html", "report", "assets/a.css", "css"));
        assertThat(result).isEqualTo(new Publication(3, 0, 0));
    }

    @Test
    void onlyTheLockStaysBesideTheOutput() throws Exception {
        site.publish(Map.of("index.html", "home", "old.html", "old"));
        site.publish(Map.of("index.html", "new home"));

        assertThat(site.siblings()).containsExactly("site.lock");
    }

    @Test
    void nothingIsSeenBeforePublishing() throws Exception {
        site.publish(Map.of("index.html", "old"));
        try (Staging staging = Staging.open(site.folder())) {
            staging.write("index.html", bytes("new"));
            staging.write("more.html", bytes("more"));

            assertThat(site.tree()).isEqualTo(Map.of("index.html", "old"));
        }
    }

    @Test
    void closedWithoutPublishingItChangesNothing() throws Exception {
        site.publish(Map.of("index.html", "old"));
        try (Staging staging = Staging.open(site.folder())) {
            staging.write("index.html", bytes("new"));
        }

        assertThat(site.tree()).isEqualTo(Map.of("index.html", "old"));
        assertThat(site.siblings()).containsExactly("site.lock");
    }

    @Test
    void anUnchangedFileIsNotTouched() throws Exception {
        site.publish(Map.of("index.html", "home", "a.html", "a"));
        age("index.html", "a.html", Manifest.NAME);

        Publication result = site.publish(Map.of("index.html", "home", "a.html", "changed"));

        assertThat(time("index.html")).isEqualTo(LONG_AGO);
        assertThat(time("a.html")).isNotEqualTo(LONG_AGO);
        assertThat(time(Manifest.NAME)).isNotEqualTo(LONG_AGO);
        assertThat(result).isEqualTo(new Publication(1, 1, 0));
    }

    @Test
    void theSameSiteAgainTouchesNothingAtAll() throws Exception {
        site.publish(Map.of("index.html", "home", "a/b.html", "b"));
        age("index.html", "a/b.html", Manifest.NAME);
        List<String> changes = new ArrayList<>();

        Publication result = site.publish(Map.of("index.html", "home", "a/b.html", "b"), new RecordingDisk(changes));

        assertThat(result).isEqualTo(new Publication(0, 2, 0));
        assertThat(changes).isEmpty();
        assertThat(List.of(time("index.html"), time("a/b.html"), time(Manifest.NAME)))
                .containsOnly(LONG_AGO);
    }

    @Test
    void aPageThatWasEditedByHandIsMadeRightAgain() throws Exception {
        site.publish(Map.of("index.html", "home"));
        site.userFile("index.html", "edit");

        assertThat(site.publish(Map.of("index.html", "home"))).isEqualTo(new Publication(1, 0, 0));
        assertThat(site.tree()).isEqualTo(Map.of("index.html", "home"));
    }

    @Test
    void aPageThatWasDeletedByHandIsMadeAgain() throws Exception {
        site.publish(Map.of("index.html", "home"));
        Files.delete(site.output().resolve("index.html"));

        site.publish(Map.of("index.html", "home"));

        assertThat(site.tree()).isEqualTo(Map.of("index.html", "home"));
    }

    @Test
    void anUnchangedPageThatIsDeletedDuringTheBuildIsNotTakenForPublished() throws Exception {
        site.publish(Map.of("index.html", "home"));
        try (Staging staging = Staging.open(site.folder())) {
            staging.write("index.html", bytes("home"));
            Files.delete(site.output().resolve("index.html"));

            assertThatThrownBy(staging::publish).isInstanceOf(NoSuchFileException.class);
        }
    }

    @Test
    void pagesOfEarlierBuildsGoWithTheFoldersTheyLeaveEmpty() throws Exception {
        site.publish(Map.of("index.html", "home", "xincheng/2023.html", "23", "laocheng/deep/2023.html", "23"));

        Publication result = site.publish(Map.of("index.html", "home", "xincheng/2024.html", "24"));

        assertThat(site.tree()).isEqualTo(Map.of("index.html", "home", "xincheng/2024.html", "24"));
        assertThat(result).isEqualTo(new Publication(1, 1, 2));
    }

    @Test
    void filesAndFoldersOfTheUserStay() throws Exception {
        site.userFile("CNAME", "example.org");
        Files.createDirectories(site.output().resolve("empty"));
        site.publish(Map.of("index.html", "home", "xincheng/2023.html", "23"));
        site.userFile("xincheng/notes.txt", "notes");
        site.userFile("robots.txt", "robots");

        site.publish(Map.of("index.html", "home"));

        assertThat(site.tree())
                .isEqualTo(Map.of(
                        "CNAME",
                        "example.org",
                        "empty/",
                        "",
                        "index.html",
                        "home",
                        "robots.txt",
                        "robots",
                        "xincheng/notes.txt",
                        "notes"));
    }

    @Test
    void aFolderThatTheUserPutInThePlaceOfAnOldPageStays() throws Exception {
        site.publish(Map.of("index.html", "home", "old.html", "old"));
        Files.delete(site.output().resolve("old.html"));
        site.userFile("old.html/mine.txt", "mine");

        site.publish(Map.of("index.html", "home"));

        assertThat(site.tree()).isEqualTo(Map.of("index.html", "home", "old.html/mine.txt", "mine"));
    }

    @Test
    void anOldPageThatWasDeletedByHandIsNotRemovedAgain() throws Exception {
        site.publish(Map.of("index.html", "home", "old.html", "old"));
        Files.delete(site.output().resolve("old.html"));

        assertThat(site.publish(Map.of("index.html", "home"))).isEqualTo(new Publication(0, 1, 0));
        assertThat(site.manifest()).doesNotContain("old.html");
    }

    @Test
    void aPageMayChangeTheCaseOfItsName() throws Exception {
        site.publish(Map.of("Xin/Foo.html", "old", "Xin/bar.html", "bar"));

        site.publish(Map.of("xin/foo.html", "new", "xin/bar.html", "bar"));

        assertThat(site.tree()).isEqualTo(Map.of("xin/foo.html", "new", "xin/bar.html", "bar"));
    }

    @Test
    void aFileMayBecomeAFolderAndAFolderAFile() throws Exception {
        site.publish(Map.of("a", "file", "b/c/d.html", "in folder", "b/e.html", "in folder"));

        site.publish(Map.of("a/index.html", "in folder", "b", "file"));

        assertThat(site.tree()).isEqualTo(Map.of("a/index.html", "in folder", "b", "file"));
    }

    @Test
    void assetsComeBeforePagesAndGoAfterThemAndTheManifestIsLast() throws Exception {
        site.publish(Map.of("a.html", "1", "assets/1.css", "1", "gone.html", "1"));
        List<String> changes = new ArrayList<>();

        site.publish(
                Map.of("a.html", "2", "assets/2.css", "2", "search/2.js", "2", "z.html", "2"),
                new RecordingDisk(changes));

        assertThat(changes)
                .filteredOn(change -> change.startsWith("move"))
                .containsExactly(
                        "move journal.new",
                        "move files/assets/2.css",
                        "move files/search/2.js",
                        "move files/a.html",
                        "move files/z.html",
                        "move site/gone.html",
                        "move site/assets/1.css",
                        "move files/" + Manifest.NAME);
        assertThat(changes.subList(changes.indexOf("move files/" + Manifest.NAME) + 1, changes.size()))
                .as("what was moved aside is deleted at the very end")
                .contains("delete removed/gone.html");
    }

    @Test
    void anOldPageWhoseNameDiffersByCaseGoesBeforeTheNewOneComes() throws Exception {
        site.publish(Map.of("Foo.html", "1"));
        List<String> changes = new ArrayList<>();

        site.publish(Map.of("foo.html", "2"), new RecordingDisk(changes));

        assertThat(changes)
                .as("where case does not count, the new page would go with the old one")
                .containsSubsequence("move site/Foo.html", "move files/foo.html");
    }

    @Test
    void anOldFolderWhoseNameDiffersByCaseGoesBeforeTheNewOneComes() throws Exception {
        site.publish(Map.of("Xin/2023.html", "1"));
        List<String> changes = new ArrayList<>();

        site.publish(Map.of("xin/2024.html", "2"), new RecordingDisk(changes));

        assertThat(changes)
                .as("where case does not count, the new page would stand in a folder of the old name")
                .containsSubsequence("move site/Xin/2023.html", "delete site/Xin", "move files/xin/2024.html");
    }

    @Test
    void theManifestIsTheSameWhateverTheOrderOfWriting() throws Exception {
        List<String> paths = new ArrayList<>(List.of("index.html", "b/新.html", "a/é.html", "Z.html", "assets/x.css"));
        try (Staging staging = Staging.open(site.folder())) {
            for (String path : paths) {
                staging.write(path, bytes(path));
            }
            staging.publish();
        }
        Collections.reverse(paths);
        TestSite other = new TestSite(project.resolve("other"));
        try (Staging staging = Staging.open(other.folder())) {
            for (String path : paths) {
                staging.write(path, bytes(path));
            }
            staging.publish();
        }

        assertThat(other.manifest()).isEqualTo(site.manifest());
        assertThat(site.manifest().lines().skip(1).map(line -> line.substring(34)))
                .containsExactly("Z.html", "a/é.html", "assets/x.css", "b/新.html", "index.html");
    }

    @Test
    void incrementalEqualsClean() throws Exception {
        site.publish(Map.of("index.html", "1", "xin/2023.html", "1", "lao/2023.html", "1"));
        site.publish(Map.of("index.html", "2", "xin/2023.html", "1"));
        site.publish(Map.of("index.html", "1", "xin/2024.html", "3"));
        TestSite clean = new TestSite(project.resolve("clean"));
        clean.publish(Map.of("index.html", "1", "xin/2024.html", "3"));

        assertThat(site.treeWithManifest()).isEqualTo(clean.treeWithManifest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/index.html",
                "../index.html",
                "a/../../index.html",
                "a/..",
                "./index.html",
                "a//b.html",
                "a/",
                "..\\index.html",
                "C:/index.html",
                "C:index.html",
                "a\nb.html",
                "a\0b.html",
                ".report-site-manifest",
                ".Report-Site-Manifest"
            })
    void aPathThatIsNoneOfTheSiteIsRefused(String path) throws Exception {
        try (Staging staging = Staging.open(site.folder())) {
            assertThatIllegalArgumentException().isThrownBy(() -> staging.write(path, bytes("x")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"caf\u00e9/Index.html", "cafe\u0301/index.html", "CAFE\u0301/INDEX.HTML", "caf\u00e9/index.html"
            })
    void twoContentsForWhatSomeSystemsTakeForOnePathAreRefused(String path) throws Exception {
        try (Staging staging = Staging.open(site.folder())) {
            staging.write("caf\u00e9/index.html", bytes("one"));

            assertThatIllegalStateException()
                    .isThrownBy(() -> staging.write(path, bytes("two")))
                    .withMessageContaining(path);
        }
    }

    @Test
    void theSameFileMayBeWrittenTwice() throws Exception {
        try (Staging staging = Staging.open(site.folder())) {
            staging.write("assets/logo.png", bytes("logo"));
            staging.write("assets/logo.png", bytes("logo"));
            staging.write("assets/Logo.png", bytes("logo"));

            assertThat(staging.publish()).isEqualTo(new Publication(2, 0, 0));
        }
        assertThat(site.output().resolve("assets/logo.png")).hasContent("logo");
        assertThat(site.output().resolve("assets/Logo.png")).hasContent("logo");
    }

    @Test
    void aPathCanNotBeAFileAndAFolder() throws Exception {
        try (Staging staging = Staging.open(site.folder())) {
            staging.write("a/b/c.html", bytes("x"));
            staging.write("file", bytes("x"));

            assertThatIllegalStateException().isThrownBy(() -> staging.write("a/B", bytes("x")));
            assertThatIllegalStateException().isThrownBy(() -> staging.write("file/x.html", bytes("x")));
        }
    }

    @Test
    void afterPublishingNothingCanBeAdded() throws Exception {
        try (Staging staging = Staging.open(site.folder())) {
            staging.write("index.html", bytes("home"));
            staging.publish();

            assertThatIllegalStateException().isThrownBy(() -> staging.write("a.html", bytes("a")));
            assertThatIllegalStateException().isThrownBy(staging::publish);
        }
    }

    private void age(String... paths) throws Exception {
        for (String path : paths) {
            Files.setLastModifiedTime(site.output().resolve(path), LONG_AGO);
        }
    }

    private FileTime time(String path) throws Exception {
        return Files.getLastModifiedTime(site.output().resolve(path));
    }
}
