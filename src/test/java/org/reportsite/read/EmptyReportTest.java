package org.reportsite.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportsite.yaml.TypedKey;

/** A file with nothing in it is one fault, whatever front matter reports must have. */
class EmptyReportTest {

    private static final TypedKey AUTHOR = new TypedKey("author", TypedKey.Type.TEXT, List.of(), true);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\uFEFF\n", "  \n\n\u3000\n", "<!-- nothing yet -->\n", "\n<!--\na\n-->\n\n"})
    void lacksNoKeyWhereItHasNothing(String text) throws Exception {
        Source source = read(text);

        assertThat(source.isEmpty()).isTrue();
        assertThat(source.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\ntitle: A\n---\n", "Some text.\n"})
    void lacksAKeyWhereItHasSomething(String text) throws Exception {
        assertThat(read(text).faults()).hasSize(1);
    }

    private Source read(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("a.md"), text);
        return new SourceReader(folder.toRealPath()).read(file, "a.md", List.of(AUTHOR));
    }
}
