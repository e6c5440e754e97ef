package org.reportsite.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.ExpectedSection;
import org.reportsite.collection.UnitConfig;
import org.reportsite.site.ReportSummary.SectionSummary;

/**
 * One section across units and years, the newest year first, units in the order of the matrix. Of a section that is
 * required every report and every owed one is listed; of a heading that reports only happen to share, those that have it.
 *
 * @param years the years in which there is something to list
 */
public record SectionYears(List<Year> years) {

    public SectionYears {
        years = List.copyOf(years);
    }

    /**
     * A section's years.
     *
     * @param group what the section is compared under
     * @param required the section where it is one of the collection's
     * @param years the collection's years, the newest first
     * @param units the units to list
     */
    static SectionYears of(
            String group, @Nullable Required required, List<Integer> years, List<Submissions.Group> units) {
        List<Year> listed = new ArrayList<>();
        for (int column = 0; column < years.size(); column++) {
            List<Group> groups = new ArrayList<>();
            for (Submissions.Group each : units) {
                List<Entry> entries = entries(group, required, each, column);
                if (!entries.isEmpty()) {
                    groups.add(new Group(each.name(), entries));
                }
            }
            if (!groups.isEmpty()) {
                listed.add(new Year(years.get(column), groups));
            }
        }
        return new SectionYears(listed);
    }

    private static List<Entry> entries(String group, @Nullable Required required, Submissions.Group units, int column) {
        List<Entry> entries = new ArrayList<>();
        for (Submissions.Row row : units.rows()) {
            Submissions.Cell cell = row.cells().get(column);
            ReportSummary report = cell.report();
            List<SectionSummary> found = report == null ? List.of() : found(group, required, report);
            found.forEach(section -> entries.add(new Entry(cell, section, false)));
            if (found.isEmpty() && required != null && cell.state() != ReportState.NONE) {
                entries.add(new Entry(cell, null, required.of(row.unit().id()).isRequiredIn(cell.year())));
            }
        }
        return entries;
    }

    private static List<SectionSummary> found(String group, @Nullable Required required, ReportSummary report) {
        Stream<SectionSummary> further = required == null
                ? Stream.empty()
                : report.occurrences(required.usual().id()).stream()
                        .filter(section -> !section.group().equals(group));
        return Stream.concat(report.section(group).stream(), further).toList();
    }

    /**
     * A required section.
     *
     * @param usual as the collection has it
     * @param exceptions the units' own, by unit
     */
    record Required(ExpectedSection usual, Map<String, ExpectedSection> exceptions) {
        Required {
            exceptions = Map.copyOf(exceptions);
        }

        static Required of(ExpectedSection section, CollectionConfig config) {
            Map<String, ExpectedSection> exceptions = new HashMap<>();
            for (UnitConfig unit : config.units()) {
                ExpectedSection own = unit.sections().get(section.id());
                if (own != null) {
                    exceptions.put(unit.id(), own);
                }
            }
            return new Required(section, exceptions);
        }

        ExpectedSection of(String unit) {
            return exceptions.getOrDefault(unit, usual);
        }
    }

    /**
     * A year.
     *
     * @param groups at least one
     */
    public record Year(int year, List<Group> groups) {
        public Year {
            groups = List.copyOf(groups);
        }

        /** How many reports are there and have the section. */
        public int present() {
            return (int) entries().stream()
                    .filter(e -> e.section() != null)
                    .map(e -> e.cell().unit().id())
                    .distinct()
                    .count();
        }

        /** How many reports are there and lack it, though they must have it. */
        public int missing() {
            return (int) entries().stream()
                    .filter(e -> e.section() == null && e.cell().report() != null && e.required())
                    .count();
        }

        /** Every entry. */
        public List<Entry> entries() {
            return groups.stream().flatMap(g -> g.entries().stream()).toList();
        }
    }

    /**
     * Units listed together.
     *
     * @param name null for the units of no group
     */
    public record Group(@Nullable String name, List<Entry> entries) {
        public Group {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One unit in one year.
     *
     * @param cell whether it has a report
     * @param section the section in it, null where there is no report or it has no such section
     * @param required whether it is required in that year and lacking
     */
    public record Entry(Submissions.Cell cell, @Nullable SectionSummary section, boolean required) {}
}
