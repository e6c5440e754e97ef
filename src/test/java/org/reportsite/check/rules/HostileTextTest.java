package org.reportsite.check.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportsite.check.CheckedReport;
import org.reportsite.check.Checks;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Severity;
import org.reportsite.link.References;

/** No text makes a rule take more than time in proportion to its length. */
class HostileTextTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X",
                "×",
                "XX ",
                "×个",
                "XX www.a.b ",
                "（请",
                "[insert ",
                "<your ",
                "___ ",
                "____a",
                "20XX-",
                "X.X",
                "XX市",
                "$X,",
                "a@b.c XX ",
                "【单位"
            })
    void placeholdersInALongLine(String unit) {
        String text = unit.repeat(200_000 / unit.length());
        assertThat(assertTimeoutPreemptively(LIMIT, () -> PlaceholderPlaces.in(text)))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## 一、强化意识\n\n## 九百九十九、Elsewhere in a heading of some length\n\n",
                "## 五、夯实基磋\n\n",
                "## 九十九、落实责任\n\n## 二、强化意识\n\n"
            })
    void manySections(String sections) {
        var config = Checks.config(Checks.structure(true, Severity.WARNING), Map.of(), List.of());
        var report = Checks.report("a.md", sections.repeat(5_000), 2024, config);
        List<Finding> findings =
                assertTimeoutPreemptively(LIMIT, () -> Checks.findings(config, LocalDate.of(2026, 1, 1), report));
        assertThat(findings).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13912345678 www.a ",
                "1391234567813912345678",
                "6212 3456 7890 1232 ",
                "15210119800229005X",
                "滨江区",
                "2024-",
                "二〇二四年",
                "我代表",
                "今年（",
                "\u200E",
                "\u202E",
                "\u05D0\u200F"
            })
    void aLongLineEverywhere(String unit) {
        var config = Checks.config(null, Map.of(), List.of());
        String line = unit.repeat(200_000 / unit.length());
        String text = "# " + line + "\n\n" + line + "\n\n## " + line + "\n\n" + line + "\n\n总之，" + line + "\n";
        assertThat(assertTimeoutPreemptively(LIMIT, () -> {
                    var report = Checks.report("a.md", text, 2024, config);
                    return Checks.findings(
                            config,
                            LocalDate.of(2026, 1, 1),
                            CheckedReport.of(config, report, report, References.NONE));
                }))
                .isNotNull();
    }

    @Test
    void aHeadingWithoutLetters() {
        var config = Checks.config(Checks.structure(true, Severity.WARNING), Map.of(), List.of());
        var report = Checks.report("a.md", "## ！！！\n\n## \n\n## ××\n", 2024, config);
        assertThat(Checks.findings(config, LocalDate.of(2026, 1, 1), report)).isNotEmpty();
    }
}
