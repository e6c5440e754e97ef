package org.reportsite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFilesTest {

    @TempDir
    private Path folder;

    @Test
    void replacesWhatStandsAndLeavesNothingElse() throws IOException {
        Files.writeString(folder.resolve("a.json"), "an earlier and longer one");
        WholeFiles.write(folder, Map.of("a.json", bytes("new"), "b.xml", bytes("<b/>")));
        assertThat(folder.resolve("a.json")).hasContent("new");
        assertThat(folder.resolve("b.xml")).hasContent("<b/>");
        assertThat(folder.toFile().list()).hasSize(2);
    }

    /** A CI server that collects the files is often another user. */
    @Test
    void othersMayReadThemAsAnyFileOfTheirs() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path usual = Files.writeString(folder.resolve("usual"), "");
        WholeFiles.write(folder, Map.of("a.json", bytes("{}")));
        assertThat(Files.getPosixFilePermissions(folder.resolve("a.json")))
                .isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    void leavesNothingHalfWhereItFails() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("a.json/full"));
        assertThatThrownBy(() -> WholeFiles.write(folder, Map.of("a.json", bytes("{}"))))
                .isInstanceOf(IOException.class);
        assertThat(folder.toFile().list()).containsExactly("a.json");
        assertThat(taken).isDirectory();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
