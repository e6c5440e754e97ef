package org.reportsite.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportsite.collection.SiteConfig;
import org.reportsite.site.Addresses;

/** Sets a page's content into the layout: what all pages in one language with one navigation share. */
final class PageMaker {

    private final SiteConfig site;
    private final Texts texts;
    private final Templates templates;
    private final Assets assets;
    private final List<NavItem> nav;

    PageMaker(SiteConfig site, Texts texts, Templates templates, Assets assets, List<NavItem> nav) {
        this.site = site;
        this.texts = texts;
        this.templates = templates;
        this.assets = assets;
        this.nav = List.copyOf(nav);
    }

    Texts texts() {
        return texts;
    }

    /** A page's address where the site is published, null where that is not known. */
    @Nullable
    String canonical(String path) {
        return site.siteUrl() == null ? null : site.siteUrl() + Addresses.relative("", path);
    }

    /** The page that stands above all others. */
    Page home(Template template, Record view) {
        return set(frame(Addresses.HOME, site.title(), null, List.of(), null), Addresses.HOME, template, view);
    }

    /**
     * What a server shows where there is no page. It may stand under any address, so it holds all it needs, and leads to the
     * site's own address where that is known.
     */
    Page notFound() {
        String url = site.siteUrl();
        return templates.page(
                Addresses.NOT_FOUND,
                Template.MISSING,
                texts.locale(),
                Map.of("title", site.title(), "lang", texts.lang(), "home", url == null ? Addresses.HOME : url));
    }

    /**
     * A page below the home page.
     *
     * @param title its title
     * @param crumbs the pages between it and the home page
     * @param here its name in the breadcrumbs
     * @param view what its template shows
     */
    Page page(String path, Template template, String title, List<NavItem> crumbs, String here, Record view) {
        return page(path, template, title, null, crumbs, here, view);
    }

    /**
     * A page below the home page that says in a sentence what it is about.
     *
     * @param description the sentence, for search engines and previews; null for none
     */
    Page page(
            String path,
            Template template,
            String title,
            @Nullable String description,
            List<NavItem> crumbs,
            String here,
            Record view) {
        String full = texts.text("page.title", title, site.title());
        return set(frame(path, full, description, crumbs, here), path, template, view);
    }

    /** What has no layout around it. */
    Page bare(String path, Template template, Record view) {
        return templates.page(path, template, texts.locale(), Map.of("view", view));
    }

    /** Whether there are PDFs besides the pages. */
    boolean hasPdf() {
        return site.pdf() != null;
    }

    private Page set(Frame frame, String path, Template template, Record view) {
        return templates.page(path, template, texts.locale(), Map.of("frame", frame, "view", view));
    }

    private Frame frame(
            String path, String title, @Nullable String description, List<NavItem> crumbs, @Nullable String here) {
        List<Link> above = new ArrayList<>();
        if (here != null) {
            above.add(new Link(texts.text("nav.home"), Addresses.relative(path, Addresses.HOME)));
            crumbs.forEach(c -> above.add(new Link(c.text(), Addresses.relative(path, c.path()), c.lang())));
        }
        return new Frame(
                title,
                description,
                canonical(path),
                site.indexed(),
                texts.lang(),
                site.title(),
                foreign(site.locale()),
                site.footer(),
                Addresses.relative(path, Addresses.HOME),
                path.equals(Addresses.SEARCH) ? null : Addresses.relative(path, Addresses.SEARCH),
                Addresses.relative(path, assets.style().path()),
                Addresses.relative(path, assets.icon().path()),
                assets.logo() == null
                        ? null
                        : Addresses.relative(path, assets.logo().path()),
                scripts(path),
                nav.stream().map(item -> item.on(path)).toList(),
                above,
                here);
    }

    private Map<String, String> scripts(String path) {
        Map<String, String> links = new HashMap<>();
        assets.scripts().forEach((name, script) -> links.put(name, Addresses.relative(path, script)));
        return links;
    }

    private @Nullable String foreign(Locale locale) {
        return locale.equals(texts.locale()) ? null : locale.toLanguageTag();
    }
}
