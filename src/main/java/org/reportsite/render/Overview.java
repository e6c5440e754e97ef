package org.reportsite.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportsite.diagnostic.Finding;
import org.reportsite.site.Addresses;
import org.reportsite.site.CollectionSummary;
import org.reportsite.site.FindingCount;
import org.reportsite.site.ReportState;
import org.reportsite.site.Submissions;
import org.reportsite.site.UnitSummary;
import org.reportsite.site.YearChanges;

/** A collection at a glance: what it holds, what is new, what is to be mended, and the matrix of units and years. */
final class Overview {

    /** Anchor of the list of sections. */
    static final String SECTIONS_ANCHOR = "_sections";

    /** With more units the matrix fills more than a screen, and what is to be mended comes before it. */
    private static final int FEW_UNITS = 12;

    private static final int NEWEST_SHOWN = 8;
    private static final int ATTENTION_SHOWN = 6;

    private final Scope scope;
    private final CollectionSummary collection;
    private final Submissions submissions;
    private final Texts texts;
    private final String page;

    /**
     * An overview as it stands on a page.
     *
     * @param texts the page's language
     */
    Overview(Scope scope, CollectionSummary collection, Texts texts, String page) {
        this.scope = scope;
        this.collection = collection;
        this.submissions = Submissions.of(collection);
        this.texts = texts;
        this.page = page;
    }

    View view() {
        List<Integer> years = submissions.years();
        SectionList.View sections = new SectionList(scope, submissions, page).view();
        return new View(
                scope.config().title(),
                texts.locale().equals(scope.config().locale())
                        ? null
                        : scope.texts().lang(),
                Addresses.relative(page, scope.addresses().matrix()),
                Addresses.relative(page, Addresses.CHECKS, ChecksPage.collectionAnchor(scope.config())),
                collection.units().stream().mapToInt(u -> u.reports().size()).sum(),
                collection.units().size(),
                years.size(),
                years.isEmpty() ? "" : String.valueOf(years.get(years.size() - 1)),
                years.isEmpty() ? "" : String.valueOf(years.get(0)),
                FindingCount.of(findings()),
                years.stream().map(this::column).toList(),
                changes(),
                scope.outline().figures()
                        ? Addresses.relative(page, scope.addresses().figures())
                        : null,
                Addresses.relative(page, scope.addresses().reuse()),
                feed(),
                new WaysIn(scope, submissions, sections, texts, page).all(),
                newestYear().map(this::column).orElse(null),
                newestYear().map(this::newest).orElse(List.of()),
                attention(ReportState.FAILING),
                collection.failedFiles(),
                attention(ReportState.LATE),
                attention(ReportState.MISSING),
                attention(ReportState.OWED),
                ATTENTION_SHOWN,
                collection.units().size() > FEW_UNITS,
                sections,
                submissions.groups().stream().map(this::group).toList(),
                Stream.of(ReportState.values())
                        .filter(state -> state != ReportState.NONE)
                        .map(state -> StateView.of(state, texts))
                        .toList());
    }

    private List<Finding> findings() {
        List<Finding> all = new ArrayList<>(collection.otherFindings());
        collection.units().stream()
                .map(UnitSummary::reports)
                .flatMap(List::stream)
                .forEach(report -> all.addAll(report.findings()));
        return all;
    }

    /** The newest year that has a report. */
    private Optional<Integer> newestYear() {
        return submissions.cells().stream()
                .filter(cell -> cell.report() != null)
                .map(Submissions.Cell::year)
                .max(Comparator.naturalOrder());
    }

    private @Nullable Link changes() {
        return newestYear()
                .filter(YearChanges.years(scope.outline())::contains)
                .map(year -> new Link(
                        texts.text("changes.link", String.valueOf(year)),
                        Addresses.relative(page, scope.addresses().changes(year))))
                .orElse(null);
    }

    private @Nullable String feed() {
        return Feed.exists(collection)
                ? Addresses.relative(page, scope.addresses().feed())
                : null;
    }

    private Link column(int year) {
        return new Link(
                String.valueOf(year), Addresses.relative(page, scope.addresses().year(year)));
    }

    private List<Item> newest(int year) {
        return submissions.cells().stream()
                .filter(cell -> cell.year() == year && cell.report() != null)
                .limit(NEWEST_SHOWN)
                .map(this::item)
                .toList();
    }

    private List<Item> attention(ReportState state) {
        return submissions.cells().stream()
                .filter(cell -> cell.is(state))
                .sorted((a, b) -> Integer.compare(b.year(), a.year()))
                .map(this::item)
                .toList();
    }

    private Item item(Submissions.Cell cell) {
        return new Item(cell.unit().name(), String.valueOf(cell.year()), cell(cell));
    }

    private Group group(Submissions.Group group) {
        return new Group(
                group.name(),
                group.rows().size(),
                Stream.of(ReportState.values())
                        .filter(state -> state != ReportState.NONE && state != ReportState.PASSING)
                        .map(state -> new StateCount(StateView.of(state, texts), count(group, state)))
                        .filter(count -> count.reports() > 0)
                        .toList(),
                group.rows().stream().map(this::row).toList());
    }

    private static int count(Submissions.Group group, ReportState state) {
        return (int) group.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.is(state))
                .count();
    }

    private Row row(Submissions.Row row) {
        String unit = row.unit().id();
        return new Row(
                row.unit().name(),
                Scope.otherNames(row.unit().name(), unit),
                Addresses.relative(page, scope.addresses().unit(unit)),
                row.unit().years().isEmpty()
                        ? null
                        : Addresses.relative(page, scope.addresses().compare(unit)),
                row.cells().stream().map(this::cell).toList());
    }

    private Cell cell(Submissions.Cell cell) {
        String year = String.valueOf(cell.year());
        if (cell.report() == null) {
            return new Cell(year, StateView.of(cell.state(), texts), null);
        }
        return new Cell(
                year,
                StateView.of(cell.report(), texts),
                Addresses.relative(page, scope.addresses().report(cell.unit().id(), cell.year())));
    }

    /**
     * What the template shows.
     *
     * @param lang the collection's language where it is not the page's, else null
     * @param from its first year, empty where it has none
     * @param to its last year
     * @param changes what changed in the newest year, null where none is before it
     * @param figures its figures over the years, null where it has none
     * @param reuse what its reports share
     * @param feed the feed of new reports, null where there is none
     * @param ways its units, years and sections, for a page that doesn't list them otherwise
     * @param newestYear the last year that has a report, null where none has
     * @param newest its reports, the first few
     * @param failedFiles how many files failed that have no page and no place among the failing
     * @param shown how many of the failing and missing ones are listed
     * @param large whether the matrix fills more than a screen
     */
    record View(
            String title,
            @Nullable String lang,
            String href,
            String checks,
            int reports,
            int units,
            int yearCount,
            String from,
            String to,
            FindingCount findings,
            List<Link> years,
            @Nullable Link changes,
            @Nullable String figures,
            String reuse,
            @Nullable String feed,
            List<WaysIn.Way> ways,
            @Nullable Link newestYear,
            List<Item> newest,
            List<Item> failing,
            int failedFiles,
            List<Item> late,
            List<Item> missing,
            List<Item> owed,
            int shown,
            boolean large,
            SectionList.View sections,
            List<Group> groups,
            List<StateView> states) {}

    /** A report in a list. */
    record Item(String unit, String year, Cell cell) {}

    /**
     * Units listed together.
     *
     * @param name null for those of no group
     * @param counts how many of their reports are in the states that want attention
     */
    record Group(@Nullable String name, int units, List<StateCount> counts, List<Row> rows) {}

    /** How many reports are in a state. */
    record StateCount(StateView state, int reports) {}

    /**
     * A unit.
     *
     * @param otherNames what else it is looked for by, null for nothing
     * @param compare its years compared, null where it has no report
     */
    record Row(
            String unit,
            @Nullable String otherNames,
            String href,
            @Nullable String compare,
            List<Cell> cells) {}

    /**
     * A unit in a year.
     *
     * @param href its report, null where there is none
     */
    record Cell(String year, StateView state, @Nullable String href) {}
}
