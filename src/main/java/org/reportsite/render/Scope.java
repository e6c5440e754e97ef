package org.reportsite.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.site.Absence;
import org.reportsite.site.Addresses;
import org.reportsite.site.CollectionOutline;
import org.reportsite.site.CollectionSections;
import org.reportsite.site.ReportState;
import org.reportsite.site.ReportSummary;
import org.reportsite.site.UnitOutline;
import org.reportsite.site.YearChanges;
import org.reportsite.text.Pinyin;
import org.reportsite.text.SimplifiedForms;

/**
 * What the pages of one collection share.
 *
 * @param outline what exists
 * @param addresses where it stands
 * @param pages the layout
 */
record Scope(CollectionOutline outline, Addresses addresses, PageMaker pages) {

    Texts texts() {
        return pages.texts();
    }

    CollectionConfig config() {
        return outline.config();
    }

    /** Whether the collection is the whole site. */
    boolean isSite() {
        return config().id().isEmpty();
    }

    /** The breadcrumbs between the home page and a page of the collection. */
    List<NavItem> crumbs() {
        return isSite() ? List.of() : List.of(new NavItem(config().title(), addresses.matrix(), null));
    }

    /** The breadcrumbs between the home page and a page of a unit. */
    List<NavItem> crumbs(UnitOutline unit) {
        NavItem own = new NavItem(unit.name(), addresses.unit(unit.id()), null);
        return isSite() ? List.of(own) : List.of(crumbs().get(0), own);
    }

    /** Path of a section's page across the units, null where a unit's section has none for sure. */
    @Nullable
    String sectionPage(@Nullable String id, String group, Set<String> compared) {
        return CollectionSections.hasPage(config(), id, group, compared) ? addresses.section(group) : null;
    }

    /** A link to a year's page. */
    Link yearLink(String page, int year) {
        return new Link(texts().text("year", String.valueOf(year)), Addresses.relative(page, addresses.year(year)));
    }

    /** A link to what changed in a year; null where the collection has no year before. */
    @Nullable
    Link changes(String page, int year) {
        return YearChanges.years(outline).contains(year)
                ? new Link(
                        texts().text("changes.link", String.valueOf(year)),
                        Addresses.relative(page, addresses.changes(year)))
                : null;
    }

    /** A link to a report named by its year. */
    Link reportLink(String page, UnitOutline unit, int year) {
        return new Link(
                texts().text("year", String.valueOf(year)),
                Addresses.relative(page, addresses.report(unit.id(), year)));
    }

    /** A link to a report named by its unit and year. */
    Link reportLink(String page, ReportSummary report) {
        String year = texts().text("year", String.valueOf(report.year()));
        return new Link(
                texts().text("report.name", report.unitName(), year),
                Addresses.relative(page, addresses.report(report.unit(), report.year())));
    }

    /** Why a unit has no report of a year. */
    String absence(Absence absence) {
        LocalDate due = absence.due();
        if (absence.state() == ReportState.OWED) {
            return due == null ? texts().text("absent.owed") : texts().text("absent.due", texts().date(due));
        }
        return texts().text(absence.isFile() ? "absent.rejected" : "absent.missing");
    }

    /**
     * What else than its name a unit is looked for by, one after another: its id, its name in simplified characters, the
     * initials of its pinyin; null where that is nothing else.
     */
    static @Nullable String otherNames(String name, String id) {
        String initials = name.codePoints().anyMatch(Character::isIdeographic) ? Pinyin.initials(name) : "";
        String others = Stream.of(id, SimplifiedForms.of(name), initials)
                .filter(other -> !name.contains(other))
                .collect(Collectors.joining(" "));
        return others.isEmpty() ? null : others;
    }

    /** A text, null where it is what is expected anyway. */
    static @Nullable String unless(String expected, String text) {
        return text.equals(expected) ? null : text;
    }
}
