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
            2024/xincheng-2023.md,          xincheng-2023, xincheng-2023, 2024
            2023/2024/xincheng.md,          xincheng,      新城区,        2024
            2023/xincheng/2024.md,          xincheng,      新城区,        2024
            xincheng/2024/2024.md,          xincheng,      新城区,        2024
            xincheng/2024/report.md,        report,        report,        2024
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
        assertThat(locator().locate(path, null, null)).isEqualTo(new ReportPlace(unit, name, year, false));
    }

    @ParameterizedTest(name = "{0} by {1} in {2}")
    @CsvSource(nullValues = "-", textBlock = """
            # path,            unit given, year given, unit,     name,     year, mismatch
            2024/xincheng.md,  xincheng,   2024,       xincheng, 新城区,   2024, false
            2024/xincheng.md,  XINCHENG,   -,          xincheng, 新城区,   2024, false
            2024/xincheng.md,  老城区,     -,          xincheng, 老城区,   2024, false
            2024/xincheng.md,  河东区,     -,          hedong,   河东区,   2024, false
            2024/xincheng.md,  hedong,     -,          hedong,   河东区,   2024, false
            2024/xincheng.md,  新城管委会, -,          xincheng, 新城管委会, 2024, false
            2024/nangang.md,   Nangang,    -,          nangang,  Nangang,  2024, false
            2024/nangang.md,   ' ',        -,          nangang,  nangang,  2024, false
            2024/xincheng.md,  -,          2023,       xincheng, 新城区,   2024, true
            xincheng.md,       -,          2023,       xincheng, 新城区,   2023, false
            2024.md,           南岗区,     -,          -,        南岗区,   2024, false
            2024.md,           河东区,     -,          hedong,   河东区,   2024, false
            """)
    void heedsTheFrontMatter(
            String path,
            @Nullable String givenUnit,
            @Nullable Integer givenYear,
            @Nullable String unit,
            @Nullable String name,
            @Nullable Integer year,
            boolean mismatch) {
        assertThat(locator().locate(path, givenUnit, givenYear)).isEqualTo(new ReportPlace(unit, name, year, mismatch));
    }

    @Test
    void composesDecomposedNames() {
        assertThat(locator().locate("2024/Cafe\u0301.md", null, null))
                .isEqualTo(new ReportPlace("caf\u00e9", "Caf\u00e9", 2024, false));
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
                .isEqualTo(new ReportPlace("xincheng", "新城区", year, false));
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
