package org.reportsite.match;

import java.util.List;
import java.util.Optional;
import org.reportsite.collection.ExpectedSection;
import org.reportsite.report.Report;

/**
 * A report whose sections are matched to the required ones.
 *
 * @param unit id of its unit
 * @param unitName what the unit is called in this report
 * @param year its year
 * @param report what was read
 * @param sections its sections in order
 */
public record MatchedReport(String unit, String unitName, int year, Report report, List<MatchedSection> sections) {
    public MatchedReport {
        sections = List.copyOf(sections);
    }

    /** The sections that are a required one, in order; several where it is repeatable or doubled. */
    public List<MatchedSection> occurrences(String id) {
        return sections.stream().filter(s -> id.equals(s.id())).toList();
    }

    /** The section of a group that counts; the first where there are several. */
    public Optional<MatchedSection> section(String group) {
        return sections.stream()
                .filter(s -> !s.duplicate() && s.group().equals(group))
                .findFirst();
    }

    /** The section of a role that counts; the first where several sections have the role. */
    public Optional<MatchedSection> section(ExpectedSection.Role role) {
        return sections.stream().filter(s -> !s.duplicate() && s.role() == role).findFirst();
    }
}
