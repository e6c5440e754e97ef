package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reportsite.BuildResult.LogEntry;
import org.reportsite.check.Checks;
import org.reportsite.collection.Look;
import org.reportsite.collection.SiteConfig;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import org.reportsite.diagnostic.Severity;
import org.reportsite.diagnostic.Subject;
import org.reportsite.diagnostic.Waived;

/** The build's log: what is told of single places, in which order, and how much of it. */
class ConsoleTest {

    private static final SiteConfig SITE = new SiteConfig(
            "T",
            null,
            null,
            false,
            Look.USUAL,
            null,
            Locale.ENGLISH,
            List.of(Checks.config(null, Map.of(), List.of())));

    private final Console console = new Console(SITE, "target/report-site-check");

    @Test
    void aSectionsFindingsStayTogetherWhereTheFirstOfThemStands() {
        List<Finding> findings = List.of(
                finding("2023.md", 5, "duty"),
                finding("2024.md", 3, "plan"),
                finding("2024.md", 4, null),
                finding("2024.md", 5, "duty"),
                finding("2024.md", 6, null),
                finding("2024.md", 9, "plan"),
                finding("2025.md", 1, "plan"));
        assertThat(places(console.log(List.of(), findings)))
                .containsExactly(
                        "2023.md:5", "2024.md:3", "2024.md:9", "2024.md:4", "2024.md:5", "2024.md:6", "2025.md:1");
    }

    @Test
    void theTableOfRulesAndUnitsEndsIt() {
        List<LogEntry> log = console.log(List.of(notice()), List.of(finding("2024.md", 3, null)));
        assertThat(log)
                .extracting(entry -> entry.lines().get(0).replaceFirst(" .*", ""))
                .containsExactly("collection.yml:1:1", "2024.md:3:1", "Rule");
        assertThat(log.get(2).lines())
                .containsExactly(
                        "Rule           errors  warnings  notes",
                        "placeholder         1         -      -",
                        "",
                        "Unit           errors  warnings  notes",
                        "city/xincheng       1         -      -");
    }

    @Test
    void thousandsAreCutWithACountAndTheTableCountsAll() {
        List<Finding> findings = IntStream.rangeClosed(1, 3200)
                .mapToObj(line -> finding("2024.md", line, null))
                .toList();
        List<LogEntry> log = console.log(List.of(), findings);
        assertThat(log).hasSize(200 + 1 + 1);
        assertThat(places(log)).hasSize(200).startsWith("2024.md:1").endsWith("2024.md:200");
        assertThat(log.get(200).lines())
                .containsExactly("… and 3,000 more; all of them are in target/report-site-check: check.json,"
                        + " check.sarif, check-checkstyle.xml and others.");
        assertThat(log.get(201).lines()).anyMatch(line -> line.matches("placeholder +3200 +- +-"));
    }

    @Test
    void whatToDoIsSaidOnceWhereTwoSayItOfOnePlace() {
        List<Finding> findings = List.of(copied("滨江区", 5), copied("河东区", 5), copied("河东区", 9));
        assertThat(console.log(List.of(), findings))
                .extracting(entry -> entry.lines().size())
                .startsWith(1, 4, 4);
    }

    private static Finding copied(String unit, int line) {
        Problem problem = new Problem(
                new Location("2024.md", line, 1),
                "## 工作",
                Message.of("copied-from-other-unit", unit, 4, 3, "一句话", "工作"),
                Message.of("copied-from-other-unit.hint"));
        return new Finding(
                "copied-from-other-unit",
                Severity.WARNING,
                problem,
                new Subject("city", "xincheng", 2024, "work"),
                null);
    }

    @Test
    void whatIsWaivedIsNotTold() {
        Finding waived = finding("2024.md", 3, null).waivedBy(Waived.byComment("已核实"));
        assertThat(console.log(List.of(), List.of(waived))).isEmpty();
    }

    private static List<String> places(List<LogEntry> log) {
        return log.stream()
                .map(entry -> entry.lines().get(0))
                .filter(line -> line.contains(" error "))
                .map(line -> line.substring(0, line.indexOf(":1 error")))
                .toList();
    }

    private static Finding finding(String file, int line, @Nullable String section) {
        Problem problem = new Problem(
                new Location(file, line, 1),
                "XX市",
                Message.of("placeholder", "XX市"),
                Message.of("placeholder.hint", "XX市"));
        return new Finding(
                "placeholder", Severity.ERROR, problem, new Subject("city", "xincheng", 2024, section), null);
    }

    private static Problem notice() {
        Message text = Message.of("config.not-yet", "logo");
        return new Problem(new Location("collection.yml", 1, 1), null, text, text);
    }
}
