package org.reportsite.site;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportsite.diagnostic.Finding;
import org.reportsite.report.Edition;

/**
 * What is kept of a report once its page is written: small, so that a whole collection fits in memory.
 *
 * @param unit id of its unit
 * @param unitName what the unit is called in this report
 * @param year its year
 * @param title its title; the unit's name and the year where it has none
 * @param author who answers for it, null where it is not said
 * @param date the day it was handed in, null where it is not said
 * @param edition how final it is, null where it is not said
 * @param source path of its file relative to the project
 * @param lead the first sentence of its opening, empty where it has none
 * @param characters length of its opening, sections and closing, white space and headings not counted
 * @param sections its sections in order
 * @param findings its findings, waived ones included, in the order of the text
 */
public record ReportSummary(
        String unit,
        String unitName,
        int year,
        String title,
        @Nullable String author,
        @Nullable LocalDate date,
        @Nullable Edition edition,
        String source,
        String lead,
        int characters,
        List<SectionSummary> sections,
        List<Finding> findings) {

    public ReportSummary {
        sections = List.copyOf(sections);
        findings = List.copyOf(findings);
    }

    /** The same report with other findings. */
    public ReportSummary with(List<Finding> others) {
        return new ReportSummary(
                unit, unitName, year, title, author, date, edition, source, lead, characters, sections, others);
    }

    /** The section of a group; the first where there are several. */
    public Optional<SectionSummary> section(String group) {
        return sections.stream().filter(s -> s.group().equals(group)).findFirst();
    }

    /** The sections of a required section, one a group: several where it may be repeated. */
    public List<SectionSummary> occurrences(String id) {
        Map<String, SectionSummary> first = new LinkedHashMap<>();
        sections.stream().filter(s -> id.equals(s.id())).forEach(s -> first.putIfAbsent(s.group(), s));
        return List.copyOf(first.values());
    }

    /**
     * What is kept of a section.
     *
     * @param id id of the required section, null where it is none
     * @param group what it is compared under
     * @param number its number as printed, empty where it has none
     * @param marker number and punctuation as printed, empty where it has none
     * @param title its heading's text after the marker
     * @param anchor its anchor on the report's page
     * @param line its heading's line in the source
     * @param characters its length, white space not counted
     * @param points how many points it has
     * @param excerpt what it says in short, see {@link Excerpts}
     */
    public record SectionSummary(
            @Nullable String id,
            String group,
            String number,
            String marker,
            String title,
            String anchor,
            int line,
            int characters,
            int points,
            List<String> excerpt) {
        public SectionSummary {
            excerpt = List.copyOf(excerpt);
        }
    }
}
