package org.reportsite.render;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the layout shows around a page's content.
 *
 * @param title what the browser shows as the page's title
 * @param lang the page's language
 * @param siteLang the site title's language where it is not the page's, else null
 * @param scripts links to the scripts by name; a template loads those it needs
 * @param search the search page, null on that page itself
 * @param crumbs the pages above this one, the home page first
 * @param here what this page is called under them; null where the page stands above all others
 */
record Frame(
        String title,
        String lang,
        String siteTitle,
        @Nullable String siteLang,
        @Nullable String footer,
        String home,
        @Nullable String search,
        String style,
        String icon,
        Map<String, String> scripts,
        List<NavItem.Placed> nav,
        List<Link> crumbs,
        @Nullable String here) {}
