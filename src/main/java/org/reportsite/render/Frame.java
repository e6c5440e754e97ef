package org.reportsite.render;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the layout shows around a page's content.
 *
 * @param title what the browser shows as the page's title
 * @param description what the page is about in a sentence, null where it is not said
 * @param canonical the page's own address where the site is published, null where that is not known
 * @param indexed whether search engines may list it
 * @param lang the page's language
 * @param siteLang the site title's language where it is not the page's, else null
 * @param logo link to the site's logo, null for none
 * @param scripts links to the scripts by name; a template loads those it needs
 * @param search the search page, null on that page itself
 * @param crumbs the pages above this one, the home page first
 * @param here what this page is called under them; null where the page stands above all others
 */
record Frame(
        String title,
        @Nullable String description,
        @Nullable String canonical,
        boolean indexed,
        String lang,
        String siteTitle,
        @Nullable String siteLang,
        @Nullable String footer,
        String home,
        @Nullable String search,
        String style,
        String icon,
        @Nullable String logo,
        Map<String, String> scripts,
        List<NavItem.Placed> nav,
        List<Link> crumbs,
        @Nullable String here) {}
