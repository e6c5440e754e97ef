package org.reportsite.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportsite.text.Classification;

class ReportLocatorTest {

    private static final List<UnitConfig> UNITS = List.of(
            new UnitConfig("xincheng", "新城区", "城区", List.of("老城区", "Old Town"), null),
            new UnitConfig("hedong", "河东区", null, List.of(), null));

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            # path,                         unit,          name,          year
            2024/xincheng.md,               xincheng,      新城区,        2024
            2024/any/depth/xincheng.md,     xincheng,      新城区,        2024
            xincheng/2024.md,               xincheng,      新城区,        2024
            xincheng-2024.md,               xincheng,      新城区,        2024
            a/b/xincheng-2024.txt,          xincheng,      新城区,        2024
            2024/xincheng-2024.md,          xincheng,      新城区,        2024
            2023/2024/xincheng.md,          xincheng,      新城区,        2024
            2023/xincheng/2024.md,          xincheng,      新城区,        2024
            xincheng/2024/2024.md,          xincheng,      新城区,        2024
            xincheng/2024/notes.md,         notes,         notes,         2024
            新城区2024.md,                  xincheng,      新城区,        2024
            新城区 2024.md,                 xincheng,      新城区,        2024
            新城区_2024.md,                 xincheng,      新城区,        2024
            2024/老城区.md,                 xincheng,      新城区,        2024
            2024/old town.md,               xincheng,      新城区,        2024
            2024/OLD TOWN.md,               xincheng,      新城区,        2024
            2024/XinCheng.md,               xincheng,      新城区,        2024
            2024/河西区.md,                 河西区,        河西区,        2024
            2024/Nangang.md,                nangang,       Nangang,       2024
            ２０２４/河西区.md,             河西区,        河西区,        2024
            2024年/河西区.md,               河西区,        河西区,        2024
            河西区2024年度.md,              河西区,        河西区,        2024
            河西区-２０２４.md,             河西区,        河西区,        2024
            a.b-2024.md,                    a.b,           a.b,           2024
            unit-12-2024.md,                unit-12,       unit-12,       2024
            unit12024.md,                   unit12024,     unit12024,     -
            1900/a.md,                      a,             a,             1900
            2199/a.md,                      a,             a,             2199
            1899/a.md,                      a,             a,             -
            2200/a.md,                      a,             a,             -
            a-2200.md,                      a-2200,        a-2200,        -
            2O24/a.md,                      a,             a,             -
            a.md,                           a,             a,             -
            2024.md,                        -,             -,             2024
            2024/2024.md,                   -,             -,             2024
            2023/2024.md,                   -,             -,             2024
            -2024.md,                       -,             -,             2024
            2024/.md,                       -,             -,             2024
            """)
    void tellsUnitAndYearFromThePath(
            String path, @Nullable String unit, @Nullable String name, @Nullable Integer year) {
        assertThat(locator().locate(path, null, null)).isEqualTo(new ReportPlace(unit, name, year, null));
    }

    @ParameterizedTest(name = "{0} by {1} in {2}")
    @CsvSource(nullValues = "-", textBlock = """
            # path,            unit given, year given, unit,     name,     year, other
            2024/xincheng.md,  xincheng,   2024,       xincheng, 新城区,   2024, -
            2024/xincheng.md,  XINCHENG,   -,          xincheng, 新城区,   2024, -
            2024/xincheng.md,  老城区,     -,          xincheng, 老城区,   2024, -
            2024/xincheng.md,  河东区,     -,          hedong,   河东区,   2024, -
            2024/xincheng.md,  hedong,     -,          hedong,   河东区,   2024, -
            2024/xincheng.md,  新城管委会, -,          xincheng, 新城管委会, 2024, -
            2024/nangang.md,   Nangang,    -,          nangang,  Nangang,  2024, -
            2024/nangang.md,   ' ',        -,          nangang,  nangang,  2024, -
            2024/xincheng.md,  -,          2023,       xincheng, 新城区,   2024, 2023
            xincheng.md,       -,          2023,       xincheng, 新城区,   2023, -
            2024.md,           南岗区,     -,          -,        南岗区,   2024, -
            2024.md,           河东区,     -,          hedong,   河东区,   2024, -
            """)
    void heedsTheFrontMatter(
            String path,
            @Nullable String givenUnit,
            @Nullable Integer givenYear,
            @Nullable String unit,
            @Nullable String name,
            @Nullable Integer year,
            @Nullable Integer other) {
        assertThat(locator().locate(path, givenUnit, givenYear)).isEqualTo(new ReportPlace(unit, name, year, other));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            # path,                                    unit,       year, other
            2020-临湖县.txt,                           临湖县,     2020, -
            2020临湖县.txt,                            临湖县,     2020, -
            2020年度临湖县.txt,                        临湖县,     2020, -
            2020/2020-临湖县.txt,                      临湖县,     2020, -
            2021年度述职报告.txt,                      -,          2021, -
            2024/2021年度述职报告.txt,                 -,          2021, -
            2024/述职报告.txt,                         -,          2024, -
            2024/政府工作报告.txt,                     -,          2024, -
            annual-report-2024.md,                     -,          2024, -
            南山市/2022年述职报告.txt,                 南山市,     2022, -
            南山市/2023/述职报告.txt,                  南山市,     2023, -
            南山市/2023/2023年度工作总结（定稿）.txt,  南山市,     2023, -
            南山市/述职报告/2023.txt,                  南山市,     2023, -
            sig-docs/annual-report-2024.md,            sig-docs,   2024, -
            2023年度述职报告/临湖县.txt,               临湖县,     2023, -
            2022/临湖县2022年度述职报告（终稿）.txt,   临湖县,     2022, -
            2022/2022年度述职报告-临湖县.txt,          临湖县,     2022, -
            2022/2022年述职报告 临湖县 (1).txt,        临湖县,     2022, -
            2022/临湖县年终述职报告 - 副本.txt,        临湖县,     2022, -
            2022/临湖县（2022年度述职报告）.txt,       临湖县,     2022, -
            2022/临湖县_2022年报告_定稿.txt,           临湖县,     2022, -
            2022/2022 annual report Linhu FINAL.md,    linhu,      2022, -
            2022/linhu-report-2022-copy.md,            linhu,      2022, -
            2022/新城区政府述职报告.txt,               新城区政府, 2022, -
            2022/新城区汇报.txt,                       xincheng,   2022, -
            2022/老城区（终稿）.txt,                   xincheng,   2022, -
            2022/2022XinCheng.txt,                     xincheng,   2022, -
            2024/2021年度述职报告-临湖县.txt,          临湖县,     2024, 2021
            2024/临湖县2021年述职报告.txt,             临湖县,     2024, 2021
            2024/linhu-2021.txt,                       linhu-2021, 2024, -
            2024/xincheng-2023.md,                     xincheng,   2024, 2023
            2024/2025 old town.md,                     xincheng,   2024, 2025
            新城区 2024 年工作总结 (1).md,             xincheng,   2024, -
            2024/新城区 2023 年.md,                    xincheng,   2024, 2023
            新城区二〇二四年工作总结.md,               xincheng,   2024, -
            2024/二○二三年度新城区述职报告.md,         xincheng,   2024, 2023
            二〇二四年/新城区.md,                      xincheng,   2024, -
            民國113年/新城区.md,                       xincheng,   2024, -
            新城区民国１１２年度述职报告.md,           xincheng,   2023, -
            2024/民國112年新城区工作報告.md,           xincheng,   2024, 2023
            """)
    void takesYearAndWordsForAReportOffAUnitsName(
            String path, @Nullable String unit, @Nullable Integer year, @Nullable Integer other) {
        ReportPlace place = locator().locate(path, null, null);
        assertThat(place.unit()).isEqualTo(unit);
        assertThat(place.year()).isEqualTo(year);
        assertThat(place.otherYear()).isEqualTo(other);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            # path,                      unit,               year
            2024/新城区（筹）.md,        新城区（筹）,       2024
            2024/审计报告.md,            审计报告,           2024
            2024/报告厅.md,              报告厅,             2024
            2024/reporters.md,           reporters,          2024
            2024/northfinal.md,          northfinal,         2024
            2024/final.md,               final,              2024
            2024/-dash.md,               -dash,              2024
            2024/2049项目组.md,          2049项目组,         2024
            2024/2023-a.md,              2023-a,             2024
            2024/第12中学.md,            第12中学,           2024
            2024-01-15临湖县.txt,        2024-01-15临湖县,   -
            20240115临湖县.txt,          20240115临湖县,     -
            2024年1月临湖县.txt,         2024年1月临湖县,    -
            2024年上半年临湖县.txt,      2024年上半年临湖县, -
            2020-2024年临湖县.txt,       2020-2024年临湖县,  -
            """)
    void leavesNamesThatCouldMeanSomethingElse(String path, String unit, @Nullable Integer year) {
        assertThat(locator().locate(path, null, null)).isEqualTo(new ReportPlace(unit, unit, year, null));
    }

    @Test
    void aConfiguredUnitGoesBeforeWhatItsNameLooksLike() {
        var named = new UnitConfig("annual-report", "2024项目组", null, List.of("报告"), null);
        ReportLocator locator = new ReportLocator(new CollectionConfig(
                "",
                "collection.yml",
                "",
                Locale.ENGLISH,
                List.of(),
                null,
                List.of(named),
                null,
                null,
                Map.of(),
                List.of(),
                Classification.INTERNAL,
                List.of()));
        for (String path :
                List.of("x/2024/annual-report.md", "annual-report-2024.md", "2024/2024项目组.md", "2024/报告.md")) {
            assertThat(locator.locate(path, null, null))
                    .as(path)
                    .isEqualTo(new ReportPlace("annual-report", "2024项目组", 2024, null));
        }
    }

    @Test
    void composesDecomposedNames() {
        assertThat(locator().locate("2024/Cafe\u0301.md", null, null))
                .isEqualTo(new ReportPlace("caf\u00e9", "Caf\u00e9", 2024, null));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            # path,                            report, unit,     year
            xincheng/annual-report-2024.md,    true,   xincheng, 2024
            archive/1850/deep/hexi.txt,        true,   hexi,     1850
            hexi/notes.md,                     false,  notes,    -
            2024/xincheng.md,                  false,  xincheng, 2024
            plain/hexi-2024.md,                true,   hexi,     2024
            """)
    void readsPatternsBeforeUsualPaths(String path, boolean report, @Nullable String unit, @Nullable Integer year) {
        ReportLocator locator =
                locator(null, "{unit}/annual-report-{year}.md", "archive/{year}/**/{unit}.txt", "plain/*.md");
        assertThat(locator.isReport(path)).isEqualTo(report);
        ReportPlace place = locator.locate(path, null, null);
        assertThat(place.unit()).isEqualTo(unit);
        assertThat(place.year()).isEqualTo(year);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            # path,           year
            2003.txt,         2003
            2003/report.md,   2003
            report-2003.md,   2003
            report.md,        -
            """)
    void givesEveryReportToTheOnlyUnit(String path, @Nullable Integer year) {
        assertThat(locator("xincheng").locate(path, null, null))
                .isEqualTo(new ReportPlace("xincheng", "新城区", year, null));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2024/a.md, true",
        "2024/a.txt, true",
        "2024/A.MD, true",
        "2024/a.docx, false",
        "2024/.a.md, false",
        ".git/a.md, false",
        "images/a.png, false",
        "md, false"
    })
    void tellsReportsByTheirNames(String path, boolean report) {
        assertThat(locator().isReport(path)).isEqualTo(report);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            2O24/a.md,           2024
            2o24/a.md,           2024
            20l9/a.md,           2019
            二〇二四/a.md,       2024
            二零二四年/a.md,     2024
            二○一九/a.md,        2019
            2024-xincheng.md,    2024
            a-20240131.md,       2024
            202401/a.md,         2024
            a.md,                -
            1234/a.md,           -
            a-120245.md,         -
            20241/a.md,          -
            """)
    void guessesTheYearMeant(String path, @Nullable Integer year) {
        assertThat(ReportLocator.likelyYear(path).orElse(null)).isEqualTo(year);
    }

    private static ReportLocator locator() {
        return locator(null);
    }

    private static ReportLocator locator(@Nullable String unit, String... patterns) {
        return new ReportLocator(new CollectionConfig(
                "",
                "src/reports/collection.yml",
                "述职报告",
                Locale.SIMPLIFIED_CHINESE,
                Arrays.stream(patterns).map(FilePattern::parse).toList(),
                unit,
                UNITS,
                null,
                null,
                Map.of(),
                List.of(),
                Classification.INTERNAL,
                List.of()));
    }
}
