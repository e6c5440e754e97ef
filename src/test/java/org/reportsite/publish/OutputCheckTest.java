package org.reportsite.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.reportsite.publish.TestSite.problemsOf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders that a site can't be published into. */
class OutputCheckTest {

    @TempDir
    Path temp;

    private Path project;

    @BeforeEach
    void setUp() throws Exception {
        project = temp.toRealPath().resolve("project");
        Files.createDirectories(project.resolve("src/reports"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"target/site", "site", "src/site", "src/reports/site", "src/rep", "../elsewhere"})
    void aFolderOfItsOwnIsFine(String path) throws Exception {
        assertThat(OutputCheck.usablePath(folder(path)))
                .isEqualTo(project.resolve(path).normalize());
    }

    @Test
    void lookingChangesNothing() throws Exception {
        OutputCheck.usablePath(folder("target/site"));

        assertThat(project.resolve("target")).doesNotExist();
    }

    @Test
    void aFile() throws Exception {
        Files.writeString(project.resolve("site"), "mine");

        assertThat(problemsOf(() -> Staging.open(folder("site")))).containsExactly("site:1:1 output.is-file");
        assertThat(project.resolve("site")).hasContent("mine");
    }

    @Test
    void aFolderOfTheSystemThatTakesNoFiles() {
        assumeThat(Path.of("/proc")).isDirectory();
        OutputFolder folder = new OutputFolder(Path.of("/proc/site"), "/proc/site", List.of(project));

        assertThat(problemsOf(() -> Staging.open(folder)))
                .hasSize(1)
                .allMatch(p -> p.matches("/proc/site:1:1 output\\.(no-files|not-writable)"));
    }

    @Test
    void aFolderInAFile() throws Exception {
        Files.writeString(project.resolve("target"), "mine");

        assertThat(problemsOf(() -> Staging.open(folder("target/a/site"))))
                .containsExactly("target/a/site:1:1 output.parent-is-file");
        assertThat(project.resolve("target")).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/reports", "src", ".", "..", "src/reports/..", "target/../src/reports"})
    void aFolderThatIsOrHoldsTheSourcesOrTheProject(String path) {
        assertThat(problemsOf(() -> Staging.open(folder(path)))).containsExactly(path + ":1:1 output.protected");
    }

    @Test
    void theSourcesReachedThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(temp.resolve("link"), project);
        OutputFolder folder =
                new OutputFolder(link.resolve("src/reports"), "out", List.of(project.resolve("src/reports")));

        assertThat(problemsOf(() -> Staging.open(folder))).containsExactly("out:1:1 output.protected");
    }

    @Test
    void sourcesThatAreGivenByALinkToThem() throws Exception {
        Path link = Files.createSymbolicLink(temp.resolve("link"), project.resolve("src/reports"));
        OutputFolder folder = new OutputFolder(project.resolve("src"), "src", List.of(link));

        assertThat(problemsOf(() -> Staging.open(folder))).containsExactly("src:1:1 output.protected");
    }

    @Test
    void sourcesThatDoNotExistAreProtectedToo() {
        OutputFolder folder =
                new OutputFolder(project.resolve("docs"), "docs", List.of(project.resolve("docs/reports/here")));

        assertThat(problemsOf(() -> Staging.open(folder))).containsExactly("docs:1:1 output.protected");
    }

    @Test
    void theRoot() {
        OutputFolder folder = new OutputFolder(temp.toAbsolutePath().getRoot(), "/", List.of());

        assertThat(problemsOf(() -> OutputCheck.usablePath(folder))).containsExactly("/:1:1 output.is-root");
    }

    @ParameterizedTest
    @ValueSource(strings = {"closed", "closed/site", "closed/a/site"})
    void aFolderWithoutPermission(String path) throws Exception {
        Path closed = Files.createDirectories(project.resolve("closed"));
        assumeThat(closed.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeThat(Files.isWritable(closed)).as("root may write anywhere").isFalse();

        assertThat(problemsOf(() -> Staging.open(folder(path)))).containsExactly(path + ":1:1 output.not-writable");
    }

    @Test
    void aFolderBesideWhichNothingCanBePrepared() throws Exception {
        Path closed = project.resolve("closed");
        Files.createDirectories(closed.resolve("site"));
        assumeThat(closed.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeThat(Files.isWritable(closed)).as("root may write anywhere").isFalse();

        assertThat(problemsOf(() -> Staging.open(folder("closed/site"))))
                .containsExactly("closed/site:1:1 output.not-writable");
    }

    @Test
    void aMountPoint() {
        Path mount = Path.of("/dev/shm");
        assumeThat(Files.isWritable(mount) && Files.isWritable(mount.getParent()))
                .isTrue();
        assumeThat(mount).isDirectory();

        assertThat(problemsOf(() -> OutputCheck.usablePath(new OutputFolder(mount, "out", List.of()))))
                .containsExactly("out:1:1 output.is-mount");
    }

    private OutputFolder folder(String path) {
        return new OutputFolder(project.resolve(path), path, List.of(project, project.resolve("src/reports")));
    }
}
