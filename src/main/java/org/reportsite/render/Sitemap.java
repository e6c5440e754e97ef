package org.reportsite.render;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.reportsite.check.report.XmlFile;
import org.reportsite.site.Addresses;
import org.reportsite.site.CollectionSections;
import org.reportsite.site.CollectionSummary;
import org.reportsite.site.SiteSummary;
import org.reportsite.site.Submissions;
import org.reportsite.site.UnitOutline;
import org.reportsite.site.UnitSummary;
import org.reportsite.site.YearChanges;

/** Writes {@code sitemap.xml}, the list of a site's pages for search engines (sitemaps.org, protocol 0.9). */
final class Sitemap {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    /** The protocol allows no more in one file. */
    private static final int MOST = 50_000;

    private final List<String> pages = new ArrayList<>(List.of(Addresses.HOME));

    private Sitemap(SiteSummary site) {
        site.collections().forEach(this::collection);
        site.collections().forEach(this::reports);
        pages.add(Addresses.CHECKS);
        pages.add(Addresses.SEARCH);
        site.collections().forEach(this::comparisons);
    }

    /**
     * The list, reports before comparisons: of more pages than it may hold the last are left out.
     *
     * @param url the site's address, ending in a slash
     */
    static Page of(String url, SiteSummary site) {
        List<String> pages = new Sitemap(site).pages;
        byte[] content = XmlFile.of(xml -> xml.element(
                "urlset",
                list -> {
                    for (String page : pages.subList(0, Math.min(MOST, pages.size()))) {
                        list.element("url", entry -> entry.text("loc", url + Addresses.relative("", page)));
                    }
                },
                "xmlns",
                NAMESPACE));
        return new Page(Addresses.SITEMAP, content);
    }

    private void collection(CollectionSummary collection) {
        Addresses addresses = new Addresses(collection.outline());
        if (!addresses.matrix().equals(Addresses.HOME)) {
            pages.add(addresses.matrix());
        }
        collection.outline().years().forEach(year -> pages.add(addresses.year(year)));
        YearChanges.years(collection.outline()).forEach(year -> pages.add(addresses.changes(year)));
        new CollectionSections(collection.outline().config(), Submissions.of(collection))
                .all()
                .forEach(section -> pages.add(addresses.section(section.group())));
        pages.addAll(collection.figurePages());
        pages.add(addresses.reuse());
    }

    private void reports(CollectionSummary collection) {
        Addresses addresses = new Addresses(collection.outline());
        for (UnitOutline unit : collection.outline().units()) {
            pages.add(addresses.unit(unit.id()));
            unit.years().forEach(year -> pages.add(addresses.report(unit.id(), year)));
        }
    }

    private void comparisons(CollectionSummary collection) {
        Addresses addresses = new Addresses(collection.outline());
        for (UnitSummary unit : collection.units()) {
            pages.add(addresses.compare(unit.outline().id()));
            pages.addAll(unit.planPages());
            new TreeSet<>(unit.compared())
                    .forEach(group ->
                            pages.add(addresses.compareSection(unit.outline().id(), group)));
        }
    }
}
