package org.reportsite.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Severity;

/**
 * A collection's findings by what they are about, those to be mended first.
 *
 * @param standing reports with findings that count, the heaviest finding first
 * @param waived reports with findings that are waived
 * @param accepted reports with findings that the baseline accepts
 */
public record FindingGroups(List<Group> standing, List<Group> waived, List<Group> accepted) {

    private static final Comparator<Finding> HEAVIEST = Comparator.comparing(Finding::severity);

    public FindingGroups {
        standing = List.copyOf(standing);
        waived = List.copyOf(waived);
        accepted = List.copyOf(accepted);
    }

    /** The findings of a collection. */
    public static FindingGroups of(CollectionSummary collection) {
        List<Group> all = new ArrayList<>();
        if (!collection.otherFindings().isEmpty()) {
            all.add(new Group(null, null, collection.otherFindings()));
        }
        for (UnitSummary unit : collection.units()) {
            List<ReportSummary> reports = new ArrayList<>(unit.reports());
            reports.sort(Comparator.comparingInt(ReportSummary::year).reversed());
            reports.forEach(report -> all.add(new Group(unit.outline(), report, report.findings())));
        }
        return new FindingGroups(
                parts(all, Finding::stands)
                        .sorted(Comparator.comparing(Group::heaviest))
                        .toList(),
                parts(all, finding -> !finding.stands() && !finding.isInBaseline())
                        .toList(),
                parts(all, Finding::isInBaseline).toList());
    }

    /** How often each rule found something, by rule. */
    public Map<String, FindingCount> byRule() {
        List<Finding> all = new ArrayList<>();
        standing.forEach(group -> all.addAll(group.findings()));
        accepted.forEach(group -> all.addAll(group.findings()));
        waived.forEach(group -> all.addAll(group.findings()));
        return all.stream()
                .collect(Collectors.groupingBy(
                        Finding::rule,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), FindingCount::of)));
    }

    private static Stream<Group> parts(List<Group> groups, Predicate<Finding> kind) {
        return groups.stream()
                .map(group -> new Group(
                        group.unit(),
                        group.report(),
                        group.findings().stream().filter(kind).sorted(HEAVIEST).toList()))
                .filter(group -> !group.findings().isEmpty());
    }

    /**
     * Findings about one report.
     *
     * @param unit its unit; null, with the report, for findings of files that have no page
     * @param findings at least one
     */
    public record Group(
            @Nullable UnitOutline unit, @Nullable ReportSummary report, List<Finding> findings) {
        public Group {
            findings = List.copyOf(findings);
        }

        /** The weight of the heaviest. */
        public Severity heaviest() {
            return findings.get(0).severity();
        }
    }
}
