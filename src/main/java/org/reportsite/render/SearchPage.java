package org.reportsite.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportsite.report.Edition;
import org.reportsite.site.Addresses;
import org.reportsite.site.CollectionOutline;
import org.reportsite.site.ReportState;
import org.reportsite.site.Submissions;

/** Search in all reports. A script does the searching; what can be found without it are units and years. */
final class SearchPage {

    private static final String PATH = Addresses.SEARCH;

    /** Of hundreds of units a browser then lays out those in the window only, as it opens the page. */
    private static final int UNITS_AT_ONCE = 50;

    /** More units than these, or about a window's, are folded: a reader looks for one, and the page opens at once. */
    private static final int UNITS_OPEN = 100;

    private final PageMaker pages;
    private final List<Browse> collections;

    SearchPage(PageMaker pages, List<Browse> collections) {
        this.pages = pages;
        this.collections = List.copyOf(collections);
    }

    Page page() {
        Texts texts = pages.texts();
        String title = texts.text("search.title");
        List<StateView> states = Stream.of(ReportState.values())
                .map(state -> StateView.of(state, texts))
                .toList();
        List<StateView> editions = Stream.of(Edition.Stage.values())
                .map(stage -> StateView.of(stage.id(), texts.text("edition." + stage.id())))
                .toList();
        return pages.page(
                PATH, Template.SEARCH, title, List.of(), title, new View(title, PATH, states, editions, collections));
    }

    /** What the template shows. */
    record View(
            String title, String self, List<StateView> states, List<StateView> editions, List<Browse> collections) {}

    /**
     * The units and years of a collection.
     *
     * @param lang its language where it is not the page's, else null
     * @param units in lists of {@value SearchPage#UNITS_AT_ONCE}
     * @param folded how many units there are, where they are more than {@value SearchPage#UNITS_OPEN}; else 0
     */
    record Browse(String title, @Nullable String lang, List<Link> years, List<List<Link>> units, int folded) {

        static Browse of(CollectionOutline collection, Texts texts) {
            Addresses addresses = new Addresses(collection);
            return new Browse(
                    collection.config().title(),
                    texts.locale().equals(collection.config().locale())
                            ? null
                            : collection.config().locale().toLanguageTag(),
                    Submissions.newestFirst(collection.years()).stream()
                            .map(year -> new Link(
                                    texts.text("year", String.valueOf(year)),
                                    Addresses.relative(PATH, addresses.year(year))))
                            .toList(),
                    inLists(collection.units().stream()
                            .map(unit -> new Link(unit.name(), Addresses.relative(PATH, addresses.unit(unit.id()))))
                            .toList()),
                    collection.units().size() > UNITS_OPEN ? collection.units().size() : 0);
        }

        private static List<List<Link>> inLists(List<Link> all) {
            List<List<Link>> lists = new ArrayList<>();
            for (int from = 0; from < all.size(); from += UNITS_AT_ONCE) {
                lists.add(all.subList(from, Math.min(all.size(), from + UNITS_AT_ONCE)));
            }
            return lists;
        }
    }
}
