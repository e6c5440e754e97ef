package org.reportsite.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of files that a site takes from its sources as they are. */
class StagingCopyTest {

    @TempDir
    Path project;

    private TestSite site;

    @BeforeEach
    void setUp() {
        site = new TestSite(project);
    }

    @Test
    void filesAreCopiedAndOwnedLikePages() throws Exception {
        Path source = Files.writeString(site.project().resolve("scan.pdf"), "scan");
        copy("xincheng/scan.pdf", source);

        assertThat(site.tree()).isEqualTo(Map.of("xincheng/scan.pdf", "scan"));
        assertThat(site.manifest()).contains("xincheng/scan.pdf");
        assertThat(site.publish(Map.of("index.html", "home"))).isNotNull();
        assertThat(site.tree()).isEqualTo(Map.of("index.html", "home"));
    }

    @Test
    void aFileThatStandsThereIsNotCopiedAgain() throws Exception {
        Path source = Files.writeString(site.project().resolve("scan.pdf"), "scan");
        copy("scan.pdf", source);
        List<String> changes = new ArrayList<>();
        try (Staging staging = Staging.open(site.folder(), new RecordingDisk(changes))) {
            staging.copy("scan.pdf", source);
        }
        assertThat(changes).noneMatch(change -> change.startsWith("copy"));
    }

    @Test
    void aFileThatIsGoneOrALinkIsNotCopied() throws Exception {
        Path source = site.project().resolve("gone.pdf");
        assertThatThrownBy(() -> copy("gone.pdf", source)).isInstanceOf(NoSuchFileException.class);
        Files.createSymbolicLink(source, Files.writeString(site.project().resolve("secret.txt"), "secret"));
        assertThatThrownBy(() -> copy("gone.pdf", source)).isInstanceOf(FileSystemException.class);
        assertThat(site.tree()).isEmpty();
    }

    private void copy(String path, Path source) throws Exception {
        try (Staging staging = Staging.open(site.folder())) {
            staging.copy(path, source);
            staging.publish();
        }
    }
}
