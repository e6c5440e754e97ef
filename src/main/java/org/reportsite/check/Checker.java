package org.reportsite.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.RuleSetting;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Messages;
import org.reportsite.diagnostic.Problem;
import org.reportsite.diagnostic.Severity;
import org.reportsite.diagnostic.Subject;
import org.reportsite.diagnostic.Waived;

/**
 * Runs the rules over a collection's reports and weighs what they find by the collection's settings and waivers. Safe for
 * use by several threads.
 */
public final class Checker {

    private final CollectionConfig config;
    private final CollectionWaivers waivers;
    private final Baseline baseline;
    private final String baselineReason;
    private final RuleCatalog catalog = RuleCatalog.load();

    /**
     * A checker for a collection.
     *
     * @param date the day by which waivers hold or have expired
     */
    public Checker(CollectionConfig config, LocalDate date) {
        this(config, date, Baseline.NONE);
    }

    /**
     * A checker for a collection.
     *
     * @param date the day by which waivers hold or have expired
     * @param baseline what is accepted since it was there before
     */
    public Checker(CollectionConfig config, LocalDate date, Baseline baseline) {
        this.config = config;
        this.baseline = baseline;
        this.baselineReason = Messages.of(config.locale()).text("baseline.reason");
        this.waivers = new CollectionWaivers(config, date);
    }

    /**
     * Runs the rules over a report.
     *
     * @param intake what was found wrong while it was filed and read
     * @return what {@link #findings} makes findings of
     */
    public ReportFaults check(CheckedReport report, List<Fault> intake) {
        List<Fault> faults = new ArrayList<>(intake);
        boolean isRead = intake.stream().noneMatch(fault -> fault.rule().equals(IntakeRule.LIMIT_EXCEEDED.id()));
        catalog.rules().stream()
                .filter(rule -> !isOff(rule.id()) && (isRead || !rule.readsStructure()))
                .forEach(rule -> faults.addAll(rule.check(report)));
        return new ReportFaults(
                report.matched().unit(),
                report.matched().year(),
                new CommentWaivers(report.report(), catalog.ids()),
                faults);
    }

    /**
     * Weighs what is wrong with a report.
     *
     * @param more what could be told only once others were read
     * @return all of it in the order of the text; waived findings too
     */
    public List<Finding> findings(ReportFaults report, List<Fault> more) {
        List<Fault> all = new ArrayList<>(report.faults());
        all.addAll(more);
        return weigh(all, report.unit(), report.year(), report.comments()::terms);
    }

    /**
     * Waivers that accept nothing.
     *
     * @param findings everything found in the collection
     */
    public List<Problem> notices(List<Finding> findings) {
        return waivers.idle(findings);
    }

    /**
     * Findings about a file that has no page.
     *
     * @param unit its unit, null where nothing tells it
     * @param year its year, null where nothing tells it
     */
    public List<Finding> intake(List<Fault> faults, @Nullable String unit, @Nullable Integer year) {
        return weigh(faults, unit, year, (rule, at) -> Optional.empty());
    }

    /** A finding for each waiver that has expired, so that it is renewed or taken out. */
    public List<Finding> waiverFindings() {
        return waivers.expired().stream()
                .flatMap(waiver ->
                        intake(List.of(CollectionWaivers.fault(waiver)), waiver.unit(), waiver.year()).stream())
                .toList();
    }

    /** Tells on which terms what a rule finds at a place is accepted. */
    private interface Comments {
        Optional<Waived> terms(String rule, Location at);
    }

    private List<Finding> weigh(List<Fault> faults, @Nullable String unit, @Nullable Integer year, Comments comments) {
        List<Finding> findings = faults.stream()
                .filter(fault -> !isOff(fault.rule()))
                .map(fault -> weigh(fault, unit, year, comments))
                .sorted(FindingOrder.BY_PLACE)
                .toList();
        return baseline.accept(findings, baselineReason);
    }

    private Finding weigh(Fault fault, @Nullable String unit, @Nullable Integer year, Comments comments) {
        return new Finding(
                fault.rule(),
                severity(fault.rule()),
                fault.problem(),
                new Subject(config.id(), unit, year, fault.section()),
                waivers.terms(fault.rule(), unit, year)
                        .or(() -> comments.terms(fault.rule(), fault.problem().location()))
                        .orElse(null));
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
}
