package org.reportsite.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reportsite.check.Checks;
import org.reportsite.check.RuleCatalog;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.ConfigReader;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Messages;
import org.reportsite.match.SectionMatcher;
import org.reportsite.read.ReadOptions;
import org.reportsite.read.ReportReader;
import org.reportsite.read.SourceReader;
import org.reportsite.testing.Fixtures;

/**
 * What a {@code collection.yml} can say about structure: a folder each below {@code src/test/resources/structure}, with
 * reports that obey and reports that don't, and what is found in {@code expected.txt}. {@code -Drewrite=true} rewrites it.
 */
class StructureFixturesTest {

    private static final String EXPECTED = "expected.txt";

    static List<Path> cases() throws IOException {
        return Fixtures.cases("structure");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatIsExpectedAndNothingElse(Path folder) throws Exception {
        CollectionConfig config = ConfigReader.read(
                        folder, folder, RuleCatalog.load().ids())
                .config()
                .collections()
                .get(0);
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(
                            f -> f.getParent().getFileName().toString().matches("[0-9]{4}"))
                    .sorted()
                    .toList()) {
                findings(folder, file, config).forEach(finding -> found.add(line(finding, config)));
            }
        }
        Fixtures.assertMatches(folder.resolve(EXPECTED), String.join("\n", found) + "\n");
        assertThat(found).as("findings").isNotEmpty();
    }

    private static List<Finding> findings(Path folder, Path file, CollectionConfig config) throws Exception {
        String name = folder.relativize(file).toString();
        String unit = file.getFileName().toString().replaceFirst("\\..*", "");
        int year = Integer.parseInt(file.getParent().getFileName().toString());
        var source = new SourceReader(folder.toRealPath()).read(file, name, config.frontMatter());
        List<Fault> intake = new ArrayList<>(source.faults());
        var report = new ReportReader().read(source, ReadOptions.of(config.locale()), intake::add);
        var matched = new SectionMatcher(config).match(unit, unit, year, report);
        return Checks.findings(config, LocalDate.of(2026, 1, 1), matched, intake.toArray(Fault[]::new));
    }

    private static String line(Finding finding, CollectionConfig config) {
        return finding.problem().location() + " " + finding.rule() + ": "
                + Messages.of(config.locale()).text(finding.problem().message());
    }
}
