package org.reportsite.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;

/** Pairs of input and expected output that lie side by side in {@code src/test/resources}. */
public final class Fixtures {

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private Fixtures() {}

    /** The folders of a kind of case, by name. Fails where there is none. */
    public static List<Path> cases(String kind) {
        try (Stream<Path> folders = Files.list(RESOURCES.resolve(kind))) {
            List<Path> cases = folders.filter(Files::isDirectory).sorted().toList();
            Assertions.assertThat(cases).as("cases of " + kind).isNotEmpty();
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Holds a text against a file. {@code -Drewrite} writes the file instead: read the difference before committing it.
     */
    public static void assertMatches(Path expected, String actual) {
        try {
            if (Boolean.getBoolean("rewrite")) {
                Files.writeString(expected, actual);
            }
            Assertions.assertThat(expected)
                    .as("a case needs its expected output")
                    .exists();
            Assertions.assertThat(actual).as(expected.toString()).isEqualTo(Files.readString(expected));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
