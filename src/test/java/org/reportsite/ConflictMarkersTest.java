package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No file of the project holds what git leaves where a merge failed. */
class ConflictMarkersTest {

    private static final Path PROJECT = Path.of("");
    /** Without the line of equal signs, which underlines a heading in Markdown. */
    private static final Pattern MARKER = Pattern.compile("^(?:<{7}|>{7}|\\|{7})(?: .*)?$", Pattern.MULTILINE);

    @Test
    void thereIsNone() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files()) {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            Matcher marker = MARKER.matcher(text);
            if (!isBinary(text) && marker.find()) {
                found.add(file + ": " + marker.group());
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void aMarkerIsKnownByItsLine() {
        assertThat("a\n" + "<".repeat(7) + " HEAD\nb").containsPattern(MARKER);
        assertThat("a\r\n" + ">".repeat(7) + " main\r\nb").containsPattern(MARKER);
        assertThat(">".repeat(20) + " deep\n" + "=".repeat(7) + "\n" + "|".repeat(8))
                .doesNotContainPattern(MARKER);
    }

    /** Every file but those that builds, editors and git make. */
    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(PROJECT.toAbsolutePath())) {
            List<Path> files = all.map(PROJECT.toAbsolutePath()::relativize)
                    .filter(file -> !isMade(file) && Files.isRegularFile(file))
                    .toList();
            assertThat(files).contains(Path.of("README.md"), Path.of("pom.xml"), Path.of("docs/rules.md"));
            return files;
        }
    }

    private static boolean isMade(Path file) {
        return Stream.of(".git", "target", ".idea", ".vscode").anyMatch(name -> hasFolder(file, name));
    }

    private static boolean hasFolder(Path file, String name) {
        for (Path part : file) {
            if (part.toString().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBinary(String text) {
        return text.indexOf('\0') >= 0;
    }
}
