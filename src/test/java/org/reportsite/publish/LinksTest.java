package org.reportsite.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.reportsite.publish.TestSite.bytes;
import static org.reportsite.publish.TestSite.problemsOf;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Symbolic links inside the output folder, and to it. */
class LinksTest {

    @TempDir
    Path project;

    private TestSite site;
    private Path outside;

    @BeforeEach
    void setUp() throws Exception {
        site = new TestSite(project);
        outside = Files.createDirectories(project.resolve("outside"));
        Files.writeString(outside.resolve("2024.html"), "precious");
        assumeThat(linksCanBeMade()).isTrue();
    }

    @Test
    void aLinkInThePlaceOfAFolderIsNotWrittenThrough() throws Exception {
        site.publish(Map.of("index.html", "home"));
        link("xin", outside);

        assertThat(problemsOf(() -> site.publish(Map.of("index.html", "new", "xin/2024.html", "page"))))
                .containsExactly("target/site/xin:1:1 output.foreign-link");
        assertUntouched();
        assertThat(site.tree()).containsEntry("index.html", "home");
    }

    @Test
    void aLinkInThePlaceOfAFolderIsAConflictEvenIfThePageBehindItIsTheSame() throws Exception {
        site.publish(Map.of("xin/2024.html", "precious"));
        new WorkFolder(site.output().resolve("xin")).delete(new RealDisk());
        link("xin", outside);

        assertThat(problemsOf(() -> site.publish(Map.of("xin/2024.html", "precious"))))
                .containsExactly("target/site/xin:1:1 output.foreign-link");
    }

    @Test
    void nothingIsRemovedBehindALink() throws Exception {
        site.publish(Map.of("index.html", "home", "xin/2024.html", "precious"));
        new WorkFolder(site.output().resolve("xin")).delete(new RealDisk());
        link("xin", outside);

        site.publish(Map.of("index.html", "home"));

        assertUntouched();
        assertThat(site.tree()).isEqualTo(Map.of("index.html", "home", "xin", "-> " + outside));
    }

    @Test
    void aLinkInThePlaceOfAnOldPageIsReplacedItself() throws Exception {
        site.publish(Map.of("2024.html", "precious"));
        Files.delete(site.output().resolve("2024.html"));
        link("2024.html", outside.resolve("2024.html"));

        site.publish(Map.of("2024.html", "new"));

        assertUntouched();
        assertThat(site.tree()).isEqualTo(Map.of("2024.html", "new"));
    }

    @Test
    void aLinkInThePlaceOfAnUnwantedPageIsRemovedItself() throws Exception {
        site.publish(Map.of("index.html", "home", "2024.html", "precious"));
        Files.delete(site.output().resolve("2024.html"));
        link("2024.html", outside.resolve("2024.html"));

        site.publish(Map.of("index.html", "home"));

        assertUntouched();
        assertThat(site.tree()).isEqualTo(Map.of("index.html", "home"));
    }

    @Test
    void aLinkOfTheUserInThePlaceOfANewPageIsAConflictWhateverItLeadsTo() throws Exception {
        Files.createDirectories(site.output());
        link("2024.html", outside.resolve("2024.html"));

        assertThat(problemsOf(() -> site.publish(Map.of("2024.html", "precious"))))
                .containsExactly("target/site/2024.html:1:1 output.foreign-file");
    }

    @Test
    void aLinkThatComesBetweenPlanAndStepIsNotFollowed() throws Exception {
        Files.createDirectories(site.output());
        Files.createDirectories(outside.resolve("empty"));
        link("xin", outside);
        WorkFolder work = WorkFolder.beside(site.output());
        new RealDisk().write(work.staged("xin/2024.html"), bytes("page"));
        StepRunner runner = new StepRunner(new Standing(site.output()), work, new RealDisk());

        assertThatThrownBy(() -> runner.run(List.of(Step.place("xin/2024.html"))))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("2024.html");
        runner.run(List.of(Step.aside("xin/2024.html"), Step.aside("xin/empty/2024.html")));

        assertUntouched();
        assertThat(outside.resolve("empty")).exists();
        assertThat(site.output().resolve("xin")).isSymbolicLink();
    }

    @Test
    void aManifestThatIsALinkIsNotBelieved() throws Exception {
        site.publish(Map.of("2024.html", "old"));
        Path manifest = site.output().resolve(Manifest.NAME);
        Path list = Files.move(manifest, outside.resolve("list"));
        link(Manifest.NAME, list);

        assertThat(problemsOf(() -> site.publish(Map.of("index.html", "home"))))
                .containsExactly("target/site/.report-site-manifest:1:1 output.manifest-damaged");
    }

    @Test
    void aWorkFolderThatIsALinkIsNotEmptied() throws Exception {
        Path files = Files.createDirectories(outside.resolve("files"));
        Files.delete(outside.resolve("2024.html"));
        Files.createDirectories(site.output());
        Files.createSymbolicLink(site.staging(), outside);

        assertThat(problemsOf(() -> site.publish(Map.of("index.html", "home"))))
                .containsExactly("target/site:1:1 output.staging-foreign");
        assertThat(files).exists();
    }

    @Test
    void theOutputFolderItselfMayBeALink() throws Exception {
        Path real = Files.createDirectories(project.resolve("web/real"));
        Files.createDirectories(site.output().getParent());
        Files.createSymbolicLink(site.output(), real);

        site.publish(Map.of("index.html", "home"));

        assertThat(real.resolve("index.html")).hasContent("home");
        assertThat(site.output()).isSymbolicLink();
        assertThat(site.siblings()).isEmpty();
        assertThat(project.resolve("web/real.lock"))
                .as("one lock, by whatever name the folder is reached")
                .exists();
    }

    @Test
    void aLinkThatLeadsNowhereIsNoOutputFolder() throws Exception {
        Files.createDirectories(site.output().getParent());
        Files.createSymbolicLink(site.output(), project.resolve("nowhere"));

        assertThat(problemsOf(() -> site.publish(Map.of("index.html", "home"))))
                .containsExactly("target/site:1:1 output.is-file");
    }

    private void assertUntouched() {
        assertThat(outside.resolve("2024.html")).hasContent("precious");
    }

    private void link(String path, Path target) throws IOException {
        Files.createSymbolicLink(site.output().resolve(path), target);
    }

    /** Windows allows that to some users only. */
    private boolean linksCanBeMade() {
        try {
            Files.delete(Files.createSymbolicLink(project.resolve("link"), outside));
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
