package org.reportsite.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilePatternTest {

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(nullValues = "-", textBlock = """
            # pattern,                       path,                           matches, unit,     year
            {unit}/annual-report-{year}.md,  xincheng/annual-report-2024.md, true,    xincheng, 2024
            {unit}/annual-report-{year}.md,  a/xincheng/annual-report-2024.md, false, -,        -
            {unit}{year}.md,                 新城区2024.md,                  true,    新城区,   2024
            {unit}-{year}.md,                xin-cheng-2024.md,              true,    xin-cheng, 2024
            **/{unit}.md,                    xincheng.md,                    true,    xincheng, -
            **/{unit}.md,                    a/b/xincheng.md,                true,    xincheng, -
            {year}/**,                       2024/a/b.md,                    true,    -,        2024
            *.md,                            a.md,                           true,    -,        -
            *.md,                            a/b.md,                         false,   -,        -
            a.md,                            axmd,                           false,   -,        -
            {year}.md,                       24.md,                          false,   -,        -
            """)
    void matches(String pattern, String path, boolean matches, @Nullable String unit, @Nullable Integer year) {
        Optional<FilePattern.Match> match = FilePattern.parse(pattern).match(path);
        assertThat(match.isPresent()).isEqualTo(matches);
        assertThat(match.flatMap(FilePattern.Match::unit).orElse(null)).isEqualTo(unit);
        assertThat(match.flatMap(FilePattern.Match::year).orElse(null)).isEqualTo(year);
    }

    @Test
    void matchesComposedAndDecomposedNames() {
        assertThat(FilePattern.parse("caf\u00e9/{year}.md").match("cafe\u0301/2024.md"))
                .isPresent();
        assertThat(FilePattern.parse("cafe\u0301/{year}.md").match("caf\u00e9/2024.md"))
                .isPresent();
    }

    @Test
    void takesAPlaceholderOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> FilePattern.parse("{unit}/{unit}.md"));
    }

    @Test
    void takesLinearTimeWhateverThePattern() {
        FilePattern pattern = FilePattern.parse("**a".repeat(50) + ".md");
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(pattern.match("a".repeat(5000))).isEmpty());
    }
}
