package org.reportsite;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportsite.report.Edition;
import org.reportsite.search.SearchedCollection;
import org.reportsite.site.Addresses;
import org.reportsite.site.CollectionSections;
import org.reportsite.site.CollectionSummary;
import org.reportsite.site.ReportState;
import org.reportsite.site.SectionOutline;
import org.reportsite.site.Submissions;
import org.reportsite.site.UnitSummary;

/** What a reader of the search page can choose from. */
final class SearchChoices {

    /** Where reports require no sections there may be thousands of headings; the search page loads all it offers. */
    private static final int MOST_SECTIONS = 60;

    private SearchChoices() {}

    /** The choices of a collection: its units, and the sections that have a page. */
    static SearchedCollection of(CollectionSummary collection) {
        Addresses addresses = new Addresses(collection.outline());
        return new SearchedCollection(
                collection.outline().config().id(),
                collection.outline().config().title(),
                sections(collection),
                collection.units().stream().map(unit -> unit(unit, addresses)).toList());
    }

    private static List<SearchedCollection.Section> sections(CollectionSummary collection) {
        List<SectionOutline> all =
                new CollectionSections(collection.outline().config(), Submissions.of(collection)).all();
        Set<SectionOutline> most = new HashSet<>(all.stream()
                .sorted(Comparator.comparingInt(SectionOutline::reports).reversed())
                .limit(MOST_SECTIONS)
                .toList());
        return all.stream()
                .filter(most::contains)
                .map(section -> new SearchedCollection.Section(section.group(), section.title()))
                .toList();
    }

    private static SearchedCollection.Unit unit(UnitSummary unit, Addresses addresses) {
        String page = addresses.unit(unit.outline().id());
        return new SearchedCollection.Unit(
                unit.outline().id(),
                unit.outline().name(),
                page.substring(0, page.lastIndexOf('/') + 1),
                unit.reports().stream()
                        .map(report -> new SearchedCollection.Report(
                                report.year(), ReportState.of(report.findings()).id(), edition(report.edition())))
                        .toList());
    }

    private static String edition(@Nullable Edition edition) {
        return edition == null ? "" : edition.stage().id();
    }
}
