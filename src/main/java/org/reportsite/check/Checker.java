package org.reportsite.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.RuleSetting;
import org.reportsite.collection.Waiver;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import org.reportsite.diagnostic.Severity;
import org.reportsite.diagnostic.Subject;
import org.reportsite.link.References;
import org.reportsite.match.MatchedReport;

/**
 * Runs the rules over a collection's reports and weighs what they find by the collection's settings and waivers. Safe for
 * use by several threads.
 */
public final class Checker {

    private final CollectionConfig config;
    private final LocalDate date;
    private final RuleCatalog catalog = RuleCatalog.load();

    /**
     * A checker for a collection.
     *
     * @param date the day by which waivers hold or have expired
     */
    public Checker(CollectionConfig config, LocalDate date) {
        this.config = config;
        this.date = date;
    }

    /**
     * Checks a report.
     *
     * @param previous the unit's preceding report, null for its first
     * @param references where its links, images and attachments lead
     * @param intake what was found wrong while it was filed and read
     * @return those and the rules' findings in the order of the text; waived ones too
     */
    public List<Finding> check(
            MatchedReport report, @Nullable MatchedReport previous, References references, List<Fault> intake) {
        CheckedReport checked = new CheckedReport(config, report, previous, references);
        List<Fault> faults = new ArrayList<>(intake);
        catalog.rules().stream().filter(rule -> !isOff(rule.id())).forEach(rule -> faults.addAll(rule.check(checked)));
        return weigh(faults, report.unit(), report.year());
    }

    /**
     * Findings about a file that has no page.
     *
     * @param unit its unit, null where nothing tells it
     * @param year its year, null where nothing tells it
     */
    public List<Finding> intake(List<Fault> faults, @Nullable String unit, @Nullable Integer year) {
        return weigh(faults, unit, year);
    }

    /** A finding for each waiver that has expired, so that it is renewed or taken out. */
    public List<Finding> waiverFindings() {
        return config.waivers().stream()
                .filter(waiver -> !holds(waiver))
                .flatMap(waiver -> weigh(List.of(expired(waiver)), waiver.unit(), waiver.year()).stream())
                .toList();
    }

    private static Fault expired(Waiver waiver) {
        Object[] arguments = {
            waiver.rule(),
            waiver.unit() + "/" + waiver.year(),
            waiver.terms().expires().toString(),
            waiver.terms().owner()
        };
        String id = IntakeRule.WAIVER_EXPIRED.id();
        return Fault.of(
                id,
                new Problem(
                        waiver.location(),
                        waiver.sourceLine(),
                        Message.of(id, arguments),
                        Message.of(id + ".hint", arguments)));
    }

    private List<Finding> weigh(List<Fault> faults, @Nullable String unit, @Nullable Integer year) {
        return faults.stream()
                .filter(fault -> !isOff(fault.rule()))
                .map(fault -> weigh(fault, unit, year))
                .sorted(FindingOrder.BY_PLACE)
                .toList();
    }

    private Finding weigh(Fault fault, @Nullable String unit, @Nullable Integer year) {
        return new Finding(
                fault.rule(),
                severity(fault.rule()),
                fault.problem(),
                new Subject(config.id(), unit, year, fault.section()),
                waiver(fault.rule(), unit, year).map(Waiver::terms).orElse(null));
    }

    private Severity severity(String rule) {
        return setting(rule)
                .map(RuleSetting::severity)
                .orElseGet(() -> catalog.rules().stream()
                        .filter(r -> r.id().equals(rule))
                        .findFirst()
                        .map(r -> r.severity(config))
                        .orElseGet(() -> catalog.defaultSeverity(rule)));
    }

    private boolean isOff(String rule) {
        return setting(rule).filter(RuleSetting::off).isPresent();
    }

    private Optional<RuleSetting> setting(String rule) {
        return Optional.ofNullable(config.rules().get(rule));
    }

    private Optional<Waiver> waiver(String rule, @Nullable String unit, @Nullable Integer year) {
        return config.waivers().stream()
                .filter(this::holds)
                .filter(waiver -> waiver.rule().equals(rule)
                        && waiver.unit().equals(unit)
                        && year != null
                        && waiver.year() == year)
                .findFirst();
    }

    private boolean holds(Waiver waiver) {
        return !date.isAfter(waiver.terms().expires());
    }
}
