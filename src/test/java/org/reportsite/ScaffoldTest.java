package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportsite.ReportScaffold.Wanted;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Messages;
import org.reportsite.diagnostic.Severity;
import org.reportsite.testing.SharedData;
import org.reportsite.testing.Trees;

/** What is drafted: {@code src/test/resources/scaffold/<case>/reports} against the expected file beside it. */
class ScaffoldTest {

    private static final Path CASES = Path.of("src/test/resources/scaffold");

    @TempDir
    private Path project;

    @ParameterizedTest
    @ValueSource(strings = {"init-chinese", "init-traditional", "init-english", "init-given", "init-ahead"})
    void derivesTheSettings(String name) throws Exception {
        Trees.copy(CASES.resolve(name).resolve("reports"), reports());

        CollectionInit.run(request(null));

        compare(reports().resolve("collection.yml"), CASES.resolve(name).resolve("expected.yml"));
        assertThat(errors(check())).isEmpty();
    }

    @Test
    void draftsAReport() throws Exception {
        Trees.copy(CASES.resolve("new/reports"), reports());

        Drafted drafted = ReportScaffold.run(request(null), new Wanted(null, "河西镇", 2024));

        assertThat(drafted.files()).containsExactly(reports().resolve("2024/hexi.md"));
        compare(drafted.files().get(0), CASES.resolve("new/expected.md"));
    }

    /** A unit's own last report shows how its points are marked, for a new unit the newest report of another one. */
    @ParameterizedTest
    @CsvSource({"东岭镇, （一）", "西洼镇, 1."})
    void asksForPointsAsTheReportsThatAreThereMarkThem(String writer, String label) throws Exception {
        Files.createDirectories(reports().resolve("2023"));
        Files.writeString(reports().resolve("collection.yml"), """
                locale: zh-CN
                structure:
                  sections:
                    - {id: review, title: 工作回顾, points: {min: 2}}
                """);
        String points = label.equals("1.") ? "1. 修路。\n2. 办学。\n" : "（一）修路\n\n修通了。\n\n（二）办学\n\n开学了。\n";
        Files.writeString(reports().resolve("2023/" + writer + ".md"), "# 报告\n\n## 一、工作回顾\n\n" + points);
        for (String unit : List.of(writer, "新来镇")) {
            Drafted drafted = ReportScaffold.run(request(null), new Wanted(null, unit, 2024));
            assertThat(drafted.files().get(0)).content().contains("要点至少 2 条，写成“" + label + "……”。");
        }
    }

    /** Only what is not written yet: an empty part is not too short as well, and no comment is text. */
    @Test
    void findsInADraftOnlyWhatIsNotWrittenYet() throws Exception {
        Trees.copy(CASES.resolve("new/reports"), reports());
        ReportScaffold.run(request(null), new Wanted(null, "hexi", 2024));

        assertThat(check().findings().stream()
                        .filter(f -> f.problem().location().file().contains("2024"))
                        .map(Finding::rule))
                .containsExactly(
                        "front-matter-invalid",
                        "opening-missing",
                        "section-empty",
                        "section-empty",
                        "section-empty",
                        "section-empty",
                        "section-empty",
                        "closing-missing",
                        "section-empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "zh-TW", "en"})
    void startsWithAStarterAndAFirstReport(String language) throws Exception {
        Drafted drafted = CollectionInit.run(request(Locale.forLanguageTag(language)));

        assertThat(drafted.files())
                .containsExactly(reports().resolve("collection.yml"), reports().resolve("2024/xincheng.md"));
        assertThat(check().findings().stream().map(Finding::rule).distinct())
                .containsExactlyInAnyOrder("opening-missing", "section-empty", "closing-missing");
    }

    @Test
    void overwritesNothing() throws Exception {
        Trees.copy(CASES.resolve("new/reports"), reports());
        String settings = Files.readString(reports().resolve("collection.yml"));

        assertThatThrownBy(() -> CollectionInit.run(request(null)))
                .isInstanceOf(InvalidInputException.class)
                .extracting(e -> Console.lines((InvalidInputException) e, Messages.of(Locale.ENGLISH))
                        .get(0))
                .asString()
                .contains("src/reports/collection.yml");
        assertThatThrownBy(() -> ReportScaffold.run(request(null), new Wanted(null, "hexi", 2023)))
                .isInstanceOf(InvalidInputException.class);
        assertThat(reports().resolve("collection.yml")).hasContent(settings);
    }

    @Test
    void asksWhetherAnotherUnitIsMeant() throws Exception {
        Trees.copy(CASES.resolve("new/reports"), reports());

        assertThat(doubts("hexii")).containsExactly("此前没有名为“hexii”的单位。是否应为“hexi”？如是，请删除该文件，改用这个单位重新运行。");
        assertThat(doubts("beishan")).containsExactly("src/reports/collection.yml 的 units 中没有“beishan”。它确属本报告集的，请列入。");
        assertThat(doubts("河西镇")).isEmpty();
    }

    private List<String> doubts(String unit) throws Exception {
        Messages texts = Messages.of(Locale.SIMPLIFIED_CHINESE);
        return ReportScaffold.run(request(null), new Wanted(null, unit, 2025)).doubts().stream()
                .map(texts::text)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 1899, 2200, 9999})
    void refusesAYearThatNoReportIsAbout(int year) throws Exception {
        Trees.copy(CASES.resolve("new/reports"), reports());

        assertThatThrownBy(() -> ReportScaffold.run(request(null), new Wanted(null, "hexi", year)))
                .isInstanceOf(InvalidInputException.class)
                .extracting(e -> Console.lines((InvalidInputException) e, Messages.of(Locale.ENGLISH))
                        .get(0))
                .asString()
                .contains("-Dyear");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../hexi", "", ".hexi", "a\nb"})
    void refusesAUnitThatNoFileCanBeNamedAfter(String unit) throws Exception {
        Trees.copy(CASES.resolve("new/reports"), reports());

        assertThatThrownBy(() -> ReportScaffold.run(request(null), new Wanted(null, unit, 2024)))
                .isInstanceOf(InvalidInputException.class);
        assertThat(reports().resolve("2024")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gwr", "hailar", "k8s"})
    void derivesFromRealReportsWhatMostOfThemFulfil(String collection) throws Exception {
        assumeTrue(SharedData.isHere(), "SKIPPED: no ../shared/data");
        Path all = project.resolve("all");
        SharedData.copy(all);
        Trees.copy(all.resolve("src/reports").resolve(collection), reports());
        Files.delete(reports().resolve("collection.yml"));

        mostFulfilWhatIsDerived();
    }

    @ParameterizedTest
    @ValueSource(strings = {"city", "companies"})
    void derivesFromTheExampleWhatMostOfItsReportsFulfil(String collection) throws Exception {
        Trees.copy(Path.of("example-site/src/reports").resolve(collection), reports());
        Files.delete(reports().resolve("collection.yml"));

        mostFulfilWhatIsDerived();
    }

    private void mostFulfilWhatIsDerived() throws Exception {
        Drafted drafted = CollectionInit.run(request(null));
        BuildResult result = check();

        assertThat(drafted.reports()).isEqualTo(result.reports());
        assertThat(errors(result)).hasSizeLessThanOrEqualTo(result.reports() / 5);
        assertThat(result.findings().stream()
                        .filter(f ->
                                f.rule().startsWith("section-too-") || f.rule().startsWith("points-too-"))
                        .map(f -> f.problem().location().file())
                        .distinct())
                .as("reports that the derived bounds don't hold for")
                .hasSizeLessThanOrEqualTo(result.reports() / 20);
    }

    private static Set<String> errors(BuildResult result) {
        return result.findings().stream()
                .filter(f -> f.countsAt(Severity.ERROR))
                .map(f -> f.problem().location().file())
                .collect(Collectors.toSet());
    }

    private Path reports() {
        return project.resolve("src/reports");
    }

    private ScaffoldRequest request(@Nullable Locale locale) {
        return new ScaffoldRequest(project, reports(), LocalDate.of(2025, 3, 1), locale, 2);
    }

    private BuildResult check() throws Exception {
        return SiteCheck.run(new CheckRequest(
                project,
                reports(),
                project.resolve("check"),
                FailOn.NEVER,
                LocalDate.of(2025, 3, 1),
                2,
                ReportSelection.ALL,
                false));
    }

    private static void compare(Path file, Path expected) throws IOException {
        if (Boolean.getBoolean("rewrite")) {
            Files.writeString(expected, Files.readString(file));
        }
        assertThat(file).hasSameTextualContentAs(expected);
    }
}
