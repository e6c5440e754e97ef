package org.reportsite.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pairs of reports on disk and what became of their sections: {@code kind earlier → later}, titles apart by {@code 、},
 * and before them {@code another outline} where too few go on.
 */
class OutlineCasesTest {

    private static final Path CASES = Path.of("src/test/resources/org/reportsite/outline");

    static List<Path> cases() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tells(Path folder) throws IOException {
        UnitComparison comparison = Comparisons.of(
                Files.readString(folder.resolve("2022.txt")), Files.readString(folder.resolve("2023.txt")));
        Step step = comparison.steps().get(0);
        StringBuilder told = new StringBuilder(step.newOutline() ? "another outline\n" : "");
        step.sections().forEach(change -> told.append(line(change)));
        assertThat(told).hasToString(Files.readString(folder.resolve("expected.txt")));
    }

    private static String line(SectionChange change) {
        return (change.kind().name().toLowerCase(Locale.ROOT) + " " + String.join("、", change.from()) + " → "
                                + String.join("、", change.to()))
                        .strip()
                        .replace("  ", " ")
                + "\n";
    }
}
