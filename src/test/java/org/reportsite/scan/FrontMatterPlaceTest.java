package org.reportsite.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportsite.read.SourceReader;

/** What front matter causes is shown at the key that causes it. */
class FrontMatterPlaceTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: 报告\\nyear: 2023 | 3:1",
                "'year': 2023 | 2:2",
                "{year: 2023} | 2:2",
                "figures:\\n  year: 12\\nyear: 2023 | 4:1",
                "years: 2\\nyear : 2023 | 3:1",
                "title: 报告 | none"
            },
            quoteCharacter = '`')
    void isThatOfTheKey(String frontMatter, String expected) throws Exception {
        Path real = folder.toRealPath();
        Path file = Files.writeString(
                real.resolve("a.md"), "---\n" + frontMatter.replace("\\n", "\n") + "\n---\nyear: 1\n");
        var source = new SourceReader(real).read(file, "a.md", List.of());
        String at = FrontMatterPlace.of(source, "year")
                .map(place -> place.line() + ":" + place.column())
                .orElse("none");
        assertThat(at).isEqualTo(expected);
    }
}
