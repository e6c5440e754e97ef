package org.reportsite.collection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Messages;
import org.reportsite.diagnostic.Problem;
import org.reportsite.diagnostic.Severity;
import org.reportsite.yaml.Mistakes;
import org.reportsite.yaml.TextFile;
import org.reportsite.yaml.TypedKey;

class ConfigReaderTest {

    @TempDir
    private Path project;

    private Path source;

    @BeforeEach
    void createSourceFolder() throws IOException {
        source = Files.createDirectories(project.resolve("src/reports"));
    }

    @Test
    void takesTheValuesOfAKeyThatNeedNotBeGivenUnderEitherName() throws Exception {
        Files.writeString(source.resolve("collection.yml"), """
                structure:
                  frontMatter:
                    stage: {type: [proposed, final], required: false}
                    level: {values: [high, low], required: false}
                """);

        assertThat(read().collections().get(0).frontMatter())
                .containsExactly(
                        new TypedKey("stage", TypedKey.Type.TEXT, List.of("proposed", "final"), false),
                        new TypedKey("level", TypedKey.Type.TEXT, List.of("high", "low"), false));
    }

    @Test
    void readsEverySettingOfTheContract() throws Exception {
        copyCase("contract");
        CollectionConfig config = read().collections().get(0);

        assertThat(config.id()).isEmpty();
        assertThat(config.file()).isEqualTo("src/reports/collection.yml");
        assertThat(config.title()).isEqualTo("述职报告");
        assertThat(config.locale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(config.files()).hasToString("[{unit}/annual-report-{year}.md]");
        assertThat(config.units()).containsExactly(new UnitConfig("xincheng", "新城区", "城区", List.of("老城区"), null));
        assertThat(config.structure())
                .isEqualTo(new Structure(
                        true,
                        List.of(new ExpectedSection(
                                "awareness",
                                "强化意识",
                                List.of("提高认识"),
                                true,
                                ExpectedSection.Role.REVIEW,
                                new Bounds(3, Integer.MAX_VALUE),
                                new Bounds(200, 3000),
                                new Bounds(2020, Integer.MAX_VALUE),
                                List.of("遵照上级统一部署"))),
                        true,
                        true,
                        List.of("总之"),
                        Severity.WARNING));
        assertThat(config.rules())
                .isEqualTo(Map.of(
                        "placeholder", new RuleSetting(Severity.ERROR, false, Map.of()),
                        "copied-from-last-year", new RuleSetting(Severity.WARNING, false, Map.of("share", 0.5))));
        assertThat(config.waivers())
                .containsExactly(new Waiver(
                        "points-too-few",
                        "xincheng",
                        2023,
                        "…",
                        "…",
                        LocalDate.of(2027, 1, 1),
                        new Location("src/reports/collection.yml", 28, 5),
                        "  - {rule: points-too-few, report: xincheng/2023, reason: …, owner: …, expires: 2027-01-01}"));
    }

    @Test
    void needsNoFileAtAll() throws Exception {
        SiteConfig site = read();

        assertThat(site.title()).isEqualTo("述职报告");
        assertThat(site.footer()).isNull();
        assertThat(site.locale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        CollectionConfig config = site.collections().get(0);
        assertThat(config.title()).isEqualTo("述职报告");
        assertThat(config.structure()).isNull();
        assertThat(config.unit()).isNull();
        assertThat(config.files()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'locale: en\ntitle: [', en",
        "'title：x\nlocale: \"zh-TW\" # y\n\tunits:', zh-TW",
        "'title: 年报\nunits: {', zh-CN",
        "'locale：en', en",
        "'locale: fr', ''",
        "'locale: en\ntitel: x', en",
    })
    void tellsMistakesInTheLanguageThatTheFileNames(String text, String language) throws IOException {
        write("collection.yml", text);
        assertThat(language()).isEqualTo(language);
    }

    @Test
    void doesNotKnowTheLanguageOfSettingsThatCannotBeRead() throws IOException {
        Files.createDirectories(source.resolve("collection.yml"));
        assertThat(language()).isEmpty();
    }

    /** The language of the mistakes, empty where it isn't known. */
    private String language() {
        InvalidInputException invalid = catchThrowableOfType(InvalidInputException.class, this::read);
        return invalid.locale(Locale.ROOT).equals(Locale.ROOT)
                ? ""
                : invalid.locale(Locale.ROOT).toLanguageTag();
    }

    @Test
    void namesASiteAfterItsOnlyCollection() throws Exception {
        write("collection.yml", "title: Annual reports\nlocale: en\n");
        assertThat(read().title()).isEqualTo("Annual reports");
        write("report-site.yml", "title: Our site\nfooter: City office\n");
        assertThat(read().title()).isEqualTo("Our site");
        assertThat(read().footer()).isEqualTo("City office");
    }

    @Test
    void readsOneCollectionAFolder() throws Exception {
        copyCase("several");
        SiteConfig site = read();

        assertThat(site.collections()).extracting(CollectionConfig::id).containsExactly("a", "b", "述职报告");
        assertThat(site.collections()).extracting(CollectionConfig::title).containsExactly("A", "b", "述职报告");
        assertThat(site.title()).isEqualTo("报告汇编");
        assertThat(site.locale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void takesUnquotedSurprisesForWhatTheyLookLike() throws Exception {
        copyCase("scalars-as-text");
        CollectionConfig config = read().collections().get(0);

        assertThat(config.title()).isEqualTo("2024");
        assertThat(config.units())
                .containsExactly(
                        new UnitConfig("101", "007", null, List.of("老城区"), null),
                        new UnitConfig("true", "yes", null, List.of(), null));
    }

    @Test
    void keepsAUnitWithoutSettings() throws Exception {
        write("collection.yml", "units:\n  Xincheng:\n  hedong: 河东区\n");
        assertThat(read().collections().get(0).units())
                .containsExactly(
                        new UnitConfig("xincheng", "Xincheng", null, List.of(), null),
                        new UnitConfig("hedong", "河东区", null, List.of(), null));
    }

    @Test
    void readsRulesOfEachForm() throws Exception {
        copyCase("rules-of-each-form");
        assertThat(read().collections().get(0).rules())
                .containsEntry("section-missing", new RuleSetting(Severity.INFO, false, Map.of()))
                .containsEntry("section-order", new RuleSetting(null, true, Map.of()))
                .containsEntry("placeholder", new RuleSetting(null, false, Map.of("share", 0.5)))
                .containsEntry("stale-identity", new RuleSetting(null, true, Map.of("share", 1.0)));
    }

    @Test
    void weighsExtraSectionsByTheirRuleWhereTheStructureDoesNot() throws Exception {
        copyCase("section-unknown-by-rule");
        Structure structure = read().collections().get(0).structure();
        assertThat(structure).isNotNull();
        assertThat(structure.extraSections()).isEqualTo(Severity.INFO);
    }

    @Test
    void findsTheUnitOfAWaiverByItsName() throws Exception {
        write("collection.yml", """
                units:
                  xincheng: {name: 新城区}
                waivers:
                  - {rule: placeholder, report: 新城区/2023, reason: r, owner: o, expires: 2027-01-01}
                """);
        assertThat(read().collections().get(0).waivers())
                .extracting(Waiver::unit)
                .containsExactly("xincheng");
    }

    @Test
    void tellsWhatWasMeant() throws Exception {
        write("collection.yml", "tilte: x\nlocale: zh_cn\nordered: true\nrules: {placeholdr: error}\n");
        List<Problem> problems = problems();

        assertThat(problems.get(0).sourceLine()).isEqualTo("tilte: x");
        assertThat(text(problems.get(0))).isEqualTo("Unknown key “tilte”.");
        assertThat(hint(problems.get(0))).startsWith("Did you mean “title”? ");
        assertThat(hint(problems.get(1))).startsWith("Did you mean “zh-CN”? ");
        assertThat(hint(problems.get(2))).startsWith("It belongs to another place: structure.ordered. ");
        assertThat(hint(problems.get(3))).isEqualTo("Did you mean “placeholder”?");
    }

    @Test
    void tellsTheExpectedTypeBesideTheActualOne() throws Exception {
        write("collection.yml", "title: [a]\nunits: 3\nstructure: {ordered: yes}\n");
        assertThat(problems())
                .extracting(ConfigReaderTest::text)
                .containsExactly(
                        "“title” must be text, not a list.",
                        "“units” must be a mapping of keys to values, not “3”.",
                        "“ordered” must be true or false, not “yes”.");
    }

    @Test
    void showsBracesAndQuotesAsToBeTyped() throws Exception {
        write("collection.yml", "files: '{unit}/{year}'\nstructure: {sections: [强化意识]}\nexpected: {due: 1}\n");
        assertThat(problems())
                .extracting(ConfigReaderTest::hint)
                .containsExactly(
                        "Add the ending, such as '{unit}/{year}.md'.",
                        "Write each section with id and title: - {id: …, title: 强化意识}.",
                        "Write month and day in two digits each, in quotes: '01-31'.");
    }

    @Test
    void countsColumnsInUtf16Units() throws Exception {
        write("collection.yml", "units: {\"𠀀\": {nam: x}}\n");
        assertThat(problems().get(0).location().column()).isEqualTo("units: {\"𠀀\": {nam".indexOf("nam") + 1);
    }

    @Test
    void tellsThatTheSourceFolderIsMissing() {
        Problem problem = problems(project.resolve("src/other")).get(0);
        assertThat(problem.location()).isEqualTo(Location.startOf("src/other"));
        assertThat(problem.message().key()).isEqualTo("config.source-missing");
    }

    @Test
    void tellsThatTwoFoldersGiveOneCollection() throws Exception {
        write("e\u0301/collection.yml", "");
        write("É/collection.yml", "");
        assertThat(problems()).extracting(p -> p.message().key()).containsExactly("config.collection-clash");
    }

    @Test
    void refusesAFileTooLarge() throws Exception {
        write("collection.yml", "#".repeat(TextFile.MOST_BYTES + 1));
        assertThat(problems()).extracting(p -> p.message().key()).containsExactly("config.too-big");
    }

    @Test
    void refusesAFolderNamedLikeAFile() throws Exception {
        Files.createDirectories(source.resolve("collection.yml"));
        Files.createSymbolicLink(source.resolve("report-site.yml"), Path.of("nowhere"));
        assertThat(problems())
                .extracting(p -> p.message().key())
                .containsExactly("config.not-a-file", "config.not-a-file");
    }

    @Test
    void endsAfterManyMistakes() throws Exception {
        write("collection.yml", "x: 1\n".repeat(TextFile.MOST_BYTES / 5));
        assertThat(problems())
                .hasSize(Mistakes.MOST_PER_FILE + 1)
                .last()
                .extracting(p -> p.message().key())
                .isEqualTo("config.too-many");
    }

    @Test
    void takesLinearTimeWhateverTheFileHolds() throws Exception {
        int size = TextFile.MOST_BYTES - 100;
        for (String hostile : List.of(
                "[".repeat(size),
                "{a: ".repeat(size / 4),
                "- ".repeat(size / 2),
                "? ".repeat(size / 2),
                "a: \"" + "\\".repeat(size),
                "&a ".repeat(size / 3),
                "!".repeat(size),
                "title: " + "a".repeat(size),
                "a".repeat(size) + ": 1",
                "units: {" + "a: [],".repeat(size / 7) + "}",
                "rules: {" + "x, ".repeat(size / 4) + "}",
                "files: '" + "*".repeat(size / 2) + "'",
                "files: [" + "'*.md',".repeat(size / 7) + "]",
                "figures: [{pattern: '" + "(".repeat(size / 2) + "'}]")) {
            write("collection.yml", hostile);
            // A few seconds; squared time would take many minutes.
            assertTimeoutPreemptively(Duration.ofMinutes(2), this::readOrRefuse);
        }
    }

    private void readOrRefuse() {
        try {
            ConfigReader.read(source, project, ConfigCases.RULES);
        } catch (InvalidInputException e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }

    private SiteConfig read() throws InvalidInputException {
        return ConfigReader.read(source, project, ConfigCases.RULES).config();
    }

    private List<Problem> problems() {
        return problems(source);
    }

    private List<Problem> problems(Path folder) {
        return catchThrowableOfType(
                        InvalidInputException.class, () -> ConfigReader.read(folder, project, ConfigCases.RULES))
                .problems();
    }

    private void write(String file, String text) throws IOException {
        Path path = source.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, UTF_8);
    }

    private void copyCase(String name) throws IOException {
        ConfigCases.copy(name, source);
    }

    private static String text(Problem problem) {
        return Messages.of(Locale.ENGLISH).text(problem.message());
    }

    private static String hint(Problem problem) {
        return Messages.of(Locale.ENGLISH).text(problem.hint());
    }
}
