package org.reportsite.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reportsite.compare.SectionComparison;
import org.reportsite.compare.SectionComparison.Part;
import org.reportsite.compare.SectionComparison.PointText;
import org.reportsite.site.Addresses;
import org.reportsite.site.ChangeCount;
import org.reportsite.text.Normalizer;

/**
 * One section of a unit over the years, side by side. The newest year stands first: what has changed since last year is
 * what a reader comes for, and it is in view on every screen without a script that scrolls there.
 */
final class CompareSectionPage {

    /** Links to how many other sections, at most: with all of thousands on every page the site grows by the square. */
    private static final int MOST_LINKS = 60;

    private final UnitScope unit;
    private final Scope scope;
    private final List<SectionComparison> compared;
    private final int index;
    private final SectionComparison section;
    private final String path;
    private final List<Integer> years;
    private final ComparisonWriter writer;
    private final StepWords words;

    /**
     * The page of a section.
     *
     * @param index its index among those that have such a page
     */
    CompareSectionPage(UnitScope unit, List<SectionComparison> compared, int index) {
        this.unit = unit;
        this.scope = unit.scope();
        this.compared = compared;
        this.index = index;
        this.section = compared.get(index);
        this.path = scope.addresses().compareSection(unit.outline().id(), section.group());
        this.years = unit.years();
        this.words = new StepWords(scope.texts());
        this.writer = new ComparisonWriter(scope.texts(), this::href);
    }

    /** Anchor of a year's column. */
    static String columnAnchor(int year) {
        return "y" + year;
    }

    Page page() {
        String title = scope.texts()
                .text("compare.section.title", section.title(), unit.outline().name());
        List<NavItem> crumbs = new ArrayList<>(scope.crumbs(unit.outline()));
        crumbs.add(new NavItem(
                scope.texts().text("compare.here"),
                scope.addresses().compare(unit.outline().id()),
                null));
        return scope.pages().page(path, Template.COMPARE_SECTION, title, crumbs, section.title(), view());
    }

    private View view() {
        return new View(
                section.title(),
                unit.outline().name(),
                Addresses.relative(path, scope.addresses().unit(unit.outline().id())),
                Addresses.relative(
                        path, scope.addresses().compare(unit.outline().id())),
                years.stream().map(this::column).toList(),
                rows(),
                sections(),
                unit.sectionHref(path, section.id(), section.group(), null),
                section.id() != null,
                Comparability.notices(unit));
    }

    private Column column(int year) {
        SectionComparison.Cell cell = cell(year);
        String report = scope.addresses().report(unit.outline().id(), year);
        String anchor = cell == null ? null : cell.anchor();
        Optional<ChangeCount> count = ChangeCount.upTo(section, year);
        return new Column(
                columnAnchor(year),
                String.valueOf(year),
                anchor == null ? Addresses.relative(path, report) : Addresses.relative(path, report, anchor),
                cell == null ? "" : cell.heading(),
                cell == null ? null : lang(cell),
                isNewHeading(cell),
                anchor != null,
                isRequired(year),
                unit.edition(year),
                cell == null ? 0 : cell.characters(),
                cell == null ? 0 : cell.points().size(),
                count.map(c -> String.valueOf(c.from())).orElse(""),
                count.map(words::counts).orElse(List.of()));
    }

    private @Nullable String lang(SectionComparison.Cell cell) {
        LanguageMark points = new LanguageMark(
                () -> cell.points().stream()
                        .map(point -> point.lead() + "\n" + point.text())
                        .collect(Collectors.joining("\n")),
                scope.texts().locale());
        return points.language(cell.heading());
    }

    /** Whether the heading is worded otherwise than in the last year before that has the section. */
    private boolean isNewHeading(SectionComparison.@Nullable Cell cell) {
        if (cell == null || !cell.present()) {
            return false;
        }
        return section.cells().stream()
                .filter(c -> c.present() && c.year() < cell.year())
                .reduce((first, second) -> second)
                .filter(before -> !wording(before).equals(wording(cell)))
                .isPresent();
    }

    /** The heading without its number, which the order of the sections changes. */
    private String wording(SectionComparison.Cell cell) {
        return unit.summaries().stream()
                .filter(report -> report.year() == cell.year())
                .flatMap(report -> report.sections().stream())
                .filter(found -> found.anchor().equals(cell.anchor()))
                .findFirst()
                .map(found -> Normalizer.heading(found.title()))
                .orElse("");
    }

    private boolean isRequired(int year) {
        return scope.config().expectedSections(unit.outline().id()).stream()
                .anyMatch(expected -> expected.id().equals(section.group()) && expected.isRequiredIn(year));
    }

    private SectionComparison.@Nullable Cell cell(int year) {
        return section.cells().stream()
                .filter(c -> c.year() == year)
                .findFirst()
                .orElse(null);
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int point = 0;
        for (SectionComparison.Row row : section.rows()) {
            boolean introduction = row.parts().stream().filter(Objects::nonNull).allMatch(part -> part.point() == null);
            point += introduction ? 0 : 1;
            boolean gone = row.parts().get(row.parts().size() - 1) == null;
            rows.add(new Row(introduction ? 0 : point, lead(row), gone, cells(row)));
        }
        return rows;
    }

    /** Link to another section's column of a year, null where it has no such page. */
    private @Nullable String href(SectionComparison.Elsewhere elsewhere) {
        String page = unit.comparisonPages().get(elsewhere.group());
        return page == null ? null : Addresses.relative(path, page, columnAnchor(elsewhere.year()));
    }

    /** The lead of the newest year that has the point. */
    private String lead(SectionComparison.Row row) {
        for (int i = row.parts().size() - 1; i >= 0; i--) {
            Part part = row.parts().get(i);
            Integer index = part == null ? null : part.point();
            if (index != null && index < section.cells().get(i).points().size()) {
                PointText point = section.cells().get(i).points().get(index);
                return point.lead();
            }
        }
        return "";
    }

    private List<Cell> cells(SectionComparison.Row row) {
        List<Cell> cells = new ArrayList<>();
        for (int i = row.parts().size() - 1; i >= 0; i--) {
            Part part = row.parts().get(i);
            boolean present = section.cells().get(i).present();
            boolean gone = part == null && present && i > 0 && row.parts().get(i - 1) != null;
            cells.add(new Cell(
                    String.valueOf(section.cells().get(i).year()),
                    part == null ? null : part.point(),
                    part == null ? null : writer.part(part),
                    present,
                    gone));
        }
        return cells;
    }

    /** The sections of the unit; where there are very many, this one's neighbours. */
    private List<SectionLink> sections() {
        int from = Math.max(0, Math.min(index - MOST_LINKS / 2, compared.size() - MOST_LINKS));
        int to = Math.min(compared.size(), from + MOST_LINKS);
        return compared.subList(from, to).stream()
                .map(other -> new SectionLink(
                        other.title(),
                        Addresses.relative(
                                path,
                                scope.addresses().compareSection(unit.outline().id(), other.group())),
                        other.group().equals(section.group())))
                .toList();
    }

    /**
     * What the template shows.
     *
     * @param units the section across the units, null where it has no such page
     * @param expected whether it is one of the collection's sections
     * @param notices where the years cannot be compared, or not in full
     */
    record View(
            String title,
            String unit,
            String unitHref,
            String compareHref,
            List<Column> columns,
            List<Row> rows,
            List<SectionLink> sections,
            @Nullable String units,
            boolean expected,
            List<String> notices) {}

    /**
     * A year.
     *
     * @param heading the section's heading as printed, empty where it is not present
     * @param lang the heading's language where it is not the page's, else null
     * @param edition how final the year's report is, null where that is not said
     * @param newHeading whether it is worded otherwise than in the report before
     * @param changes how many sentences were kept, edited and so on, as words; empty where there is nothing to compare
     * @param since the year it is compared with
     */
    record Column(
            String anchor,
            String year,
            String href,
            String heading,
            @Nullable String lang,
            boolean newHeading,
            boolean present,
            boolean required,
            @Nullable StateView edition,
            int characters,
            int points,
            String since,
            List<String> changes) {}

    /**
     * A point over the years.
     *
     * @param number from 1; 0 for the text before the first point
     * @param lead the lead it last had
     * @param gone whether the newest year has no such point
     */
    record Row(int number, String lead, boolean gone, List<Cell> cells) {}

    /**
     * A point in one year.
     *
     * @param point its index in that year, null for the text before the first and where there is none
     * @param html its text, null where the year has none
     * @param present whether the year has the section
     * @param gone whether the year before has the point and this one no longer
     */
    record Cell(
            String year, @Nullable Integer point, @Nullable SafeString html, boolean present, boolean gone) {}

    /** Another section. */
    record SectionLink(String title, String href, boolean current) {}
}
