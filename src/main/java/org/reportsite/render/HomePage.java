package org.reportsite.render;

import java.util.List;
import org.reportsite.site.Addresses;

/** The site's first page. On a site of one collection it holds the matrix too. */
final class HomePage {

    private final PageMaker pages;
    private final List<Overview> collections;

    HomePage(PageMaker pages, List<Overview> collections) {
        this.pages = pages;
        this.collections = List.copyOf(collections);
    }

    Page page(String title, boolean single) {
        List<Overview.View> views = collections.stream().map(Overview::view).toList();
        return single
                ? pages.home(Template.HOME_SINGLE, views.get(0))
                : pages.home(Template.HOME, new View(title, Addresses.CHECKS, views));
    }

    /** What the template of several collections shows. */
    record View(String title, String checks, List<Overview.View> collections) {}
}
