package org.reportsite.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reportsite.check.IntakeRule;
import org.reportsite.diagnostic.Finding;
import org.reportsite.site.ReportSummary.SectionSummary;

/**
 * What a unit has to mend in its reports: its standing findings, by report and section.
 *
 * @param unit the unit
 * @param reports its files with findings, by year and file
 */
public record AuthorNotes(UnitOutline unit, List<OfReport> reports) {

    /** Nobody's report is at fault where a waiver runs out. */
    private static final Set<String> NOT_THE_AUTHORS = Set.of("waiver-expired");

    /** What is missing from a report as a whole stands in no section, wherever the finding is shown. */
    private static final Set<String> ABOUT_THE_WHOLE = Set.of("opening-missing", "closing-missing", "report-late");

    public AuthorNotes {
        reports = List.copyOf(reports);
    }

    /**
     * The findings about a file.
     *
     * @param year its year, null where nothing tells it
     * @param title the report's title, null where the file has no page
     * @param file path of the file relative to the project, null where a report is missing
     * @param sections those with findings, the report as a whole first, then by place
     */
    public record OfReport(
            @Nullable Integer year,
            @Nullable String title,
            @Nullable String file,
            List<OfSection> sections) {
        public OfReport {
            sections = List.copyOf(sections);
        }
    }

    /**
     * The findings in a section.
     *
     * @param heading its heading, null for the report as a whole
     * @param findings at least one, in the order of the text
     */
    public record OfSection(@Nullable String heading, List<Finding> findings) {
        public OfSection {
            findings = List.copyOf(findings);
        }
    }

    /** The notes of every unit that has something to mend, in the order of the collection. */
    public static List<AuthorNotes> of(CollectionSummary collection) {
        List<AuthorNotes> notes = new ArrayList<>();
        for (UnitSummary unit : collection.units()) {
            List<OfReport> reports = new ArrayList<>();
            unit.reports().forEach(report -> addReport(report, reports));
            addFiles(unit.outline().id(), collection.otherFindings(), reports);
            if (!reports.isEmpty()) {
                reports.sort(Comparator.comparing(OfReport::year, Comparator.nullsLast(Comparator.naturalOrder())));
                notes.add(new AuthorNotes(unit.outline(), reports));
            }
        }
        return notes;
    }

    private static void addReport(ReportSummary report, List<OfReport> reports) {
        Map<Integer, List<Finding>> bySection = new TreeMap<>();
        report.findings().stream()
                .filter(AuthorNotes::isTheAuthors)
                .forEach(f -> bySection
                        .computeIfAbsent(section(f, report.sections()), i -> new ArrayList<>())
                        .add(f));
        if (!bySection.isEmpty()) {
            List<OfSection> sections = new ArrayList<>();
            bySection.forEach((index, findings) -> sections.add(
                    new OfSection(index < 0 ? null : heading(report.sections().get(index)), findings)));
            reports.add(new OfReport(report.year(), report.title(), report.source(), sections));
        }
    }

    private static String heading(SectionSummary section) {
        return section.marker() + section.title();
    }

    /** Index of the section that a finding stands in, -1 for the report as a whole. */
    private static int section(Finding finding, List<SectionSummary> sections) {
        String required = finding.subject().section();
        boolean isAbsent = required != null && sections.stream().noneMatch(s -> required.equals(s.id()));
        if (isAbsent || ABOUT_THE_WHOLE.contains(finding.rule())) {
            return -1;
        }
        int index = -1;
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).line() <= finding.problem().location().line()) {
                index = i;
            }
        }
        return index;
    }

    /** Reports that are missing, and files that have no page. */
    private static void addFiles(String unit, List<Finding> findings, List<OfReport> reports) {
        findings.stream()
                .filter(f -> unit.equals(f.subject().unit()) && isTheAuthors(f))
                .forEach(f -> reports.add(new OfReport(
                        f.subject().year(),
                        null,
                        f.rule().equals(IntakeRule.REPORT_MISSING.id())
                                ? null
                                : f.problem().location().file(),
                        List.of(new OfSection(null, List.of(f))))));
    }

    private static boolean isTheAuthors(Finding finding) {
        return finding.stands() && !NOT_THE_AUTHORS.contains(finding.rule());
    }
}
