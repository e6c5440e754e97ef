package org.reportsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.ConfigReader;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.match.MatchedReport;

/** The rule reference's examples fail and pass as it says, in the collection that it gives. */
class RuleExamplesTest {

    /** Those whose example is the text of one report; what the others find lies in files, paths or other reports. */
    private static final List<String> RULES = List.of(
            "advertisement",
            "closing-missing",
            "heading-skip",
            "numbering-gap",
            "opening-missing",
            "personal-data",
            "placeholder",
            "points-too-few",
            "points-too-many",
            "report-late",
            "section-duplicate",
            "section-empty",
            "section-missing",
            "section-order",
            "section-too-long",
            "section-too-short",
            "section-unknown",
            "stale-identity");

    @TempDir
    private Path project;

    static Stream<Arguments> examples() {
        return RULES.stream()
                .flatMap(rule -> Stream.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE)
                        .map(language -> Arguments.of(rule, language)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void failAndPass(String rule, Locale language) throws IOException, InvalidInputException {
        RuleTexts texts = RuleTexts.of(language);
        CollectionConfig config = read(texts.exampleCollection());

        assertThat(found(texts.of(rule).fails(), config)).contains(rule);
        assertThat(found(texts.of(rule).passes(), config)).doesNotContain(rule);
    }

    private static List<String> found(String text, CollectionConfig config) {
        MatchedReport report = Checks.report("2024/a.md", text, 2024, config);
        return Checks.findings(config, LocalDate.of(2025, 3, 1), report).stream()
                .map(Finding::rule)
                .toList();
    }

    private CollectionConfig read(String yaml) throws IOException, InvalidInputException {
        Path reports = Files.createDirectories(project.resolve("src/reports"));
        Files.writeString(reports.resolve("collection.yml"), yaml);
        return ConfigReader.read(reports, project, RuleCatalog.load().ids())
                .config()
                .collections()
                .get(0);
    }
}
