package org.reportsite.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.RuleSetting;
import org.reportsite.collection.Structure;
import org.reportsite.collection.Waiver;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import org.reportsite.diagnostic.Severity;
import org.reportsite.diagnostic.Subject;

class CheckerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final String TEXT = """
            # 新城区述职报告

            一年来，我们认真履行职责。

            ## 一、强化意识

            （一）抓学习。学习XX次。

            （二）抓宣传。宣传四次。

            ## 二、落实责任

            ## 三、夯实基础

            新建场所三处，补充骨干十名。

            ## 四、廉洁自律

            全年没有违纪。

            ## 五、明年打算

            继续抓好落实。

            总之，我们将再接再厉。
            """;

    @Test
    void findsInTheOrderOfTheTextWithDefaultSeverities() {
        assertThat(check(config(Map.of(), List.of())))
                .extracting(
                        Finding::rule,
                        Finding::severity,
                        f -> f.problem().location().line())
                .containsExactly(
                        tuple("placeholder", Severity.ERROR, 7),
                        tuple("section-empty", Severity.ERROR, 11),
                        tuple("section-unknown", Severity.WARNING, 17));
    }

    @Test
    void saysWhomAndWhichSectionAFindingIsAbout() {
        assertThat(check(config(Map.of(), List.of())))
                .extracting(Finding::subject)
                .contains(new Subject("city", "xincheng", 2024, "duty"), new Subject("city", "xincheng", 2024, null));
    }

    @Test
    void aCollectionSetsSeveritiesAndSwitchesRulesOff() {
        var rules = Map.of(
                "placeholder", new RuleSetting(Severity.INFO, false, Map.of()),
                "section-empty", new RuleSetting(null, true, Map.of()));
        assertThat(check(config(rules, List.of())))
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(tuple("placeholder", Severity.INFO), tuple("section-unknown", Severity.WARNING));
    }

    @Test
    void extraSectionsWeighWhatTheStructureSays() {
        assertThat(unknown(Severity.ERROR, null)).containsExactly(Severity.ERROR);
        assertThat(unknown(Severity.WARNING, null)).containsExactly(Severity.WARNING);
        assertThat(unknown(null, null)).isEmpty();
    }

    @Test
    void theRulesSettingWinsOverExtraSections() {
        assertThat(unknown(Severity.WARNING, new RuleSetting(Severity.INFO, false, Map.of())))
                .containsExactly(Severity.INFO);
        assertThat(unknown(null, new RuleSetting(Severity.ERROR, false, Map.of())))
                .containsExactly(Severity.ERROR);
        assertThat(unknown(Severity.ERROR, new RuleSetting(null, true, Map.of())))
                .isEmpty();
    }

    private static List<Severity> unknown(@Nullable Severity extra, @Nullable RuleSetting setting) {
        Map<String, RuleSetting> rules = setting == null ? Map.of() : Map.of("section-unknown", setting);
        return check(Checks.config(Checks.structure(true, extra), rules, List.of())).stream()
                .filter(finding -> finding.rule().equals("section-unknown"))
                .map(Finding::severity)
                .toList();
    }

    @Test
    void aWaiverHoldsUntilItsLastDayForItsRuleAndReport() {
        assertThat(waived(waiver("placeholder", "xincheng", 2024, TODAY))).containsExactly("placeholder");
        assertThat(waived(waiver("placeholder", "xincheng", 2023, TODAY))).isEmpty();
        assertThat(waived(waiver("placeholder", "binjiang", 2024, TODAY))).isEmpty();
        assertThat(waived(waiver("section-empty", "xincheng", 2024, TODAY))).containsExactly("section-empty");
        assertThat(waived(waiver("placeholder", "xincheng", 2024, TODAY.minusDays(1))))
                .isEmpty();
    }

    private static List<String> waived(Waiver waiver) {
        return check(config(Map.of(), List.of(waiver))).stream()
                .filter(finding -> finding.waived() != null)
                .map(Finding::rule)
                .toList();
    }

    @Test
    void anExpiredWaiverIsAFindingWhereItIsWritten() {
        Waiver expired = waiver("placeholder", "xincheng", 2024, TODAY.minusDays(1));
        Waiver holding = waiver("section-empty", "xincheng", 2024, TODAY);

        List<Finding> findings = new Checker(config(Map.of(), List.of(expired, holding)), TODAY).waiverFindings();

        assertThat(findings)
                .extracting(Finding::rule, Finding::severity, f -> f.problem().location())
                .containsExactly(tuple("waiver-expired", Severity.ERROR, expired.location()));
        assertThat(findings.get(0).problem().message().arguments())
                .containsExactly("placeholder", "xincheng/2024", "2026-06-29", "办公室");
    }

    @Test
    void tellsWaiversThatAcceptNothing() {
        Waiver idle = waiver("section-order", "xincheng", 2024, TODAY);
        Waiver holding = waiver("section-empty", "xincheng", 2024, TODAY);
        Waiver expired = waiver("section-order", "binjiang", 2024, TODAY.minusDays(1));
        CollectionConfig config = config(Map.of(), List.of(idle, holding, expired));

        assertThat(new Checker(config, TODAY).notices(check(config)))
                .extracting(Problem::location, Problem::message)
                .containsExactly(tuple(idle.location(), Message.of("waiver.idle", "section-order", "xincheng/2024")));
    }

    @Test
    void weighsWhatWasFoundBeforeTheCheckToo() {
        var rules = Map.of("year-unknown", new RuleSetting(Severity.WARNING, false, Map.of()));
        Checker checker = new Checker(config(rules, List.of()), TODAY);

        assertThat(checker.intake(List.of(fault("year-unknown")), "xincheng", null))
                .extracting(Finding::severity, Finding::subject)
                .containsExactly(tuple(Severity.WARNING, new Subject("city", "xincheng", null, null)));
        CollectionConfig config = config(rules, List.of());
        assertThat(Checks.findings(config, TODAY, Checks.report("a.md", TEXT, 2024, config), fault("year-mismatch")))
                .extracting(Finding::rule)
                .startsWith("year-mismatch");
    }

    private static Fault fault(String rule) {
        return Fault.of(rule, new Problem(Location.startOf("a.md"), "", Message.of(rule), Message.of(rule + ".hint")));
    }

    private static Waiver waiver(String rule, String unit, int year, LocalDate expires) {
        Location at = new Location("src/reports/city/collection.yml", 12, 5);
        return new Waiver(rule, unit, year, "人员变动", "办公室", expires, at, "  - {rule: …}");
    }

    private static CollectionConfig config(Map<String, RuleSetting> rules, List<Waiver> waivers) {
        Structure structure = Checks.structure(true, Severity.WARNING);
        return Checks.config(structure, rules, waivers);
    }

    private static List<Finding> check(CollectionConfig config) {
        return Checks.findings(config, TODAY, Checks.report("a.md", TEXT, 2024, config));
    }
}
