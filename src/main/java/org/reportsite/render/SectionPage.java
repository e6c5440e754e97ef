package org.reportsite.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportsite.site.Addresses;
import org.reportsite.site.CollectionSummary;
import org.reportsite.site.ReportSummary;
import org.reportsite.site.ReportSummary.SectionSummary;
import org.reportsite.site.SectionOutline;
import org.reportsite.site.SectionYears;

/** One section across units and years: what each unit says there in a few words, the newest year first. */
final class SectionPage {

    /** So many entries are read in one go; of more, only the newest year's are open from the start. */
    private static final int ALL_OPEN = 60;

    private static final int TABS = 12;

    private final Scope scope;
    private final Map<String, Set<String>> compared = new HashMap<>();
    private final List<SectionOutline> sections;
    private final SectionOutline section;
    private final SectionYears years;
    private final String path;

    /**
     * @param sections those with a page, this one among them
     */
    SectionPage(
            Scope scope,
            CollectionSummary collection,
            List<SectionOutline> sections,
            SectionOutline section,
            SectionYears years) {
        this.scope = scope;
        collection.units().forEach(unit -> compared.put(unit.outline().id(), unit.compared()));
        this.sections = sections;
        this.section = section;
        this.years = years;
        this.path = scope.addresses().section(section.group());
    }

    /** Anchor of a year. */
    static String yearAnchor(int year) {
        return "y" + year;
    }

    Page page() {
        String title = scope.texts().text("sections.title", section.title());
        return scope.pages().page(path, Template.SECTION, title, scope.crumbs(), section.title(), view());
    }

    private View view() {
        int entries = years.years().stream().mapToInt(y -> y.entries().size()).sum();
        int newest = years.years().isEmpty() ? 0 : years.years().get(0).year();
        return new View(
                section.title(),
                section.reports(),
                section.id() != null,
                tabs(),
                Addresses.relative(path, scope.addresses().matrix(), Overview.SECTIONS_ANCHOR),
                entries > ALL_OPEN,
                years.years().stream()
                        .map(y -> year(y, entries <= ALL_OPEN || y.year() == newest))
                        .toList());
    }

    /** This section and its neighbours. */
    private List<Tab> tabs() {
        int first = Math.max(0, Math.min(sections.indexOf(section) - TABS / 2, sections.size() - TABS));
        return sections.stream()
                .skip(first)
                .limit(TABS)
                .map(other -> new Tab(
                        other.title(),
                        Addresses.relative(path, scope.addresses().section(other.group())),
                        other.equals(section)))
                .toList();
    }

    private Year year(SectionYears.Year year, boolean open) {
        return new Year(
                yearAnchor(year.year()),
                String.valueOf(year.year()),
                open,
                year.present(),
                year.missing(),
                year.groups().stream()
                        .map(group -> new Group(
                                group.name(),
                                group.entries().stream().map(this::entry).toList()))
                        .toList());
    }

    private Entry entry(SectionYears.Entry entry) {
        String unit = entry.cell().unit().id();
        ReportSummary report = entry.cell().report();
        SectionSummary found = entry.section();
        String group = found == null ? section.group() : found.group();
        String compare = scope.addresses().compareSection(unit, group);
        return new Entry(
                report == null ? entry.cell().unit().name() : report.unitName(),
                report == null ? null : href(report, found),
                state(entry),
                StateView.edition(report, scope.texts()),
                found == null ? List.of() : found.excerpt(),
                found == null ? 0 : found.characters(),
                found == null ? 0 : found.points(),
                compared.getOrDefault(unit, Set.of()).contains(group) ? Addresses.relative(path, compare) : null);
    }

    private String href(ReportSummary report, @Nullable SectionSummary found) {
        String page = scope.addresses().report(report.unit(), report.year());
        return found == null ? Addresses.relative(path, page) : Addresses.relative(path, page, found.anchor());
    }

    private @Nullable StateView state(SectionYears.Entry entry) {
        if (entry.section() != null) {
            return null;
        } else if (entry.cell().report() == null) {
            return StateView.of(entry.cell().state(), scope.texts());
        }
        return entry.required()
                ? StateView.of("missing", scope.texts().text("section.missing"))
                : StateView.of("none", scope.texts().text("section.not.required"));
    }

    /**
     * What the template shows.
     *
     * @param reports how many reports have the section
     * @param expected whether it is one of the collection's sections
     * @param all where all sections are listed
     * @param large whether there are enough entries to search among
     */
    record View(
            String title,
            int reports,
            boolean expected,
            List<Tab> sections,
            String all,
            boolean large,
            List<Year> years) {}

    /** Another section. */
    record Tab(String title, String href, boolean current) {}

    /**
     * A year.
     *
     * @param missing how many reports lack the section though they must have it
     */
    record Year(String anchor, String year, boolean open, int present, int missing, List<Group> groups) {}

    /**
     * Units listed together.
     *
     * @param name null for those of no group
     */
    record Group(@Nullable String name, List<Entry> entries) {}

    /**
     * One unit.
     *
     * @param href the section in its report, or the report; null where there is none
     * @param state why there is nothing, null where the report has the section
     * @param edition how final the report is, null where that is not said
     * @param compare the section over the unit's years, null where it has no such page
     */
    record Entry(
            String unit,
            @Nullable String href,
            @Nullable StateView state,
            @Nullable StateView edition,
            List<String> excerpt,
            int characters,
            int points,
            @Nullable String compare) {}
}
