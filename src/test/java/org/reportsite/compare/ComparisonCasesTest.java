package org.reportsite.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reportsite.compare.SectionComparison.PointChange;
import org.reportsite.compare.SectionComparison.SentenceChange;

/**
 * Pairs of reports on disk and what is to be told of them. In {@code expected.txt} a point is {@code from>to kind} with
 * indexes from 0, a sentence {@code =} kept, {@code ~} edited, {@code ^} moved, {@code +} added, {@code -} removed.
 */
class ComparisonCasesTest {

    private static final Path CASES = Path.of("src/test/resources/org/reportsite/compare");

    static List<Path> cases() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tells(Path folder) throws IOException {
        UnitComparison comparison = Comparisons.of(List.of(report(folder, 2022), report(folder, 2023)));
        assertThat(text(comparison)).isEqualTo(Files.readString(folder.resolve("expected.txt")));
    }

    private static org.reportsite.match.MatchedReport report(Path folder, int year) throws IOException {
        return Fixture.report(year, Files.readString(folder.resolve(year + ".txt")));
    }

    private static String text(UnitComparison comparison) {
        StringBuilder text = new StringBuilder();
        for (SectionComparison section : comparison.sections()) {
            text.append("## ").append(section.title()).append('\n');
            section.changes().get(0).points().forEach(point -> text.append(line(point)));
            section.changes().get(0).sentences().forEach(sentence -> text.append(line(sentence)));
        }
        return text.toString();
    }

    private static String line(PointChange point) {
        String from = point.from() == null ? "" : point.from().toString();
        String to = point.to() == null ? "" : point.to().toString();
        return from + ">" + to + " " + point.kind().id() + "\n";
    }

    private static String line(SentenceChange sentence) {
        String from = sentence.from();
        String to = sentence.to();
        String text = from == null ? to : to == null || from.equals(to) ? from : from + " → " + to;
        return Kinds.mark(sentence.kind()) + " " + text + "\n";
    }
}
