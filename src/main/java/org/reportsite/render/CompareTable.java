package org.reportsite.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reportsite.compare.SectionComparison;
import org.reportsite.site.Addresses;
import org.reportsite.site.ChangeCount;
import org.reportsite.site.ComparedSections;
import org.reportsite.site.Places;
import org.reportsite.site.ReportSummary;

/** A unit's sections by years, the newest year first, with links from the page it stands on. */
final class CompareTable {

    private final UnitScope unit;
    private final String page;
    private final Places places;
    private final StepWords words;

    CompareTable(UnitScope unit, String page) {
        this.unit = unit;
        this.page = page;
        this.words = new StepWords(unit.scope().texts());
        this.places = new Places(unit.summaries());
    }

    List<Column> columns() {
        return unit.years().stream()
                .map(year -> new Column(
                        String.valueOf(year),
                        Addresses.relative(
                                page,
                                unit.scope().addresses().report(unit.outline().id(), year)),
                        unit.edition(year)))
                .toList();
    }

    /** The sections that can be compared, those of the collection first, then the others as reports have them. */
    List<Row> rows() {
        List<SectionComparison> rows = new ArrayList<>(ComparedSections.of(unit.comparison()));
        // A stable sort: the collection's own keep their order.
        rows.sort(Comparator.comparingDouble(section -> section.id() != null ? -1 : places.of(section.group())));
        return rows.stream().map(this::row).toList();
    }

    /** The sections that only one report has, the newest first. */
    List<Single> singles() {
        List<Single> singles = new ArrayList<>();
        for (int i = unit.summaries().size() - 1; i >= 0; i--) {
            ReportSummary report = unit.summaries().get(i);
            String path = unit.scope().addresses().report(unit.outline().id(), report.year());
            List<SingleSection> sections = report.sections().stream()
                    .filter(s -> !unit.comparisonPages().containsKey(s.group()))
                    .map(s -> new SingleSection(s.title(), Addresses.relative(page, path, s.anchor()), s.characters()))
                    .toList();
            if (!sections.isEmpty()) {
                singles.add(new Single(String.valueOf(report.year()), sections));
            }
        }
        return singles;
    }

    private Row row(SectionComparison section) {
        Map<Integer, SectionComparison.Cell> cells =
                section.cells().stream().collect(Collectors.toMap(SectionComparison.Cell::year, Function.identity()));
        return new Row(
                section.title(),
                Addresses.relative(
                        page,
                        unit.scope().addresses().compareSection(unit.outline().id(), section.group())),
                section.id() != null,
                unit.years().stream()
                        .map(year -> cell(section, year, cells.get(year)))
                        .toList());
    }

    private Cell cell(SectionComparison section, int year, SectionComparison.@Nullable Cell cell) {
        if (cell == null || cell.anchor() == null) {
            return Cell.absent(isRequired(section, year));
        }
        String report = unit.scope().addresses().report(unit.outline().id(), year);
        Optional<ChangeCount> count = ChangeCount.upTo(section, year).filter(change -> change.later() > 0);
        return new Cell(
                Addresses.relative(page, report, cell.anchor()),
                cell.characters(),
                cell.points().size(),
                count.map(change -> kept(section, change)).orElse(null),
                count.map(change -> strip(section, change)).orElse(null),
                false);
    }

    private String kept(SectionComparison section, ChangeCount count) {
        boolean fromNothing =
                section.cells().stream().anyMatch(cell -> cell.year() == count.from() && cell.characters() == 0);
        return words.kept(count, fromNothing);
    }

    private SafeString strip(SectionComparison section, ChangeCount count) {
        List<SectionComparison.SentenceChange> sentences = section.changes().stream()
                .filter(change -> change.to() == count.to())
                .flatMap(change -> change.sentences().stream())
                .toList();
        return Strip.of(sentences, words.line(count));
    }

    private boolean isRequired(SectionComparison section, int year) {
        return unit.scope().config().expectedSections(unit.outline().id()).stream()
                .filter(expected -> expected.id().equals(section.group()))
                .anyMatch(expected -> expected.isRequiredIn(year));
    }

    /** The sections that a year has alone. */
    record Single(String year, List<SingleSection> sections) {}

    /**
     * A section that one report has.
     *
     * @param href the section on the report's page
     */
    record SingleSection(String title, String href, int characters) {}

    /**
     * A year.
     *
     * @param edition how final its report is, null where that is not said
     */
    record Column(String year, String href, @Nullable StateView edition) {}

    /**
     * A section.
     *
     * @param href its comparison
     * @param expected whether it is one of the collection's sections
     */
    record Row(String title, String href, boolean expected, List<Cell> cells) {}

    /**
     * A section in one year.
     *
     * @param href the section on the report's page, null where the report has no such section
     * @param kept share of its sentences that stood in the year before, in words; null where there is none to compare
     * @param strip what became of its sentences in reading order; null where there is nothing to compare
     * @param missing whether it is absent and required
     */
    record Cell(
            @Nullable String href,
            int characters,
            int points,
            @Nullable String kept,
            @Nullable SafeString strip,
            boolean missing) {

        static Cell absent(boolean required) {
            return new Cell(null, 0, 0, null, null, required);
        }
    }
}
