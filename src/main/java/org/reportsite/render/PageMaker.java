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

    /** The page that stands above all others. */
    Page home(String template, Object view) {
        Frame frame = frame(Addresses.HOME, site.title(), List.of(), null);
        return templates.page(Addresses.HOME, template, texts.locale(), Map.of("frame", frame, "view", view));
    }

    /**
     * A page below the home page.
     *
     * @param title its title
     * @param crumbs the pages between it and the home page
     * @param here its name in the breadcrumbs
     * @param view what its template shows
     */
    Page page(String path, String template, String title, List<NavItem> crumbs, String here, Object view) {
        Frame frame = frame(path, texts.text("page.title", title, site.title()), crumbs, here);
        return templates.page(path, template, texts.locale(), Map.of("frame", frame, "view", view));
    }

    private Frame frame(String path, String title, List<NavItem> crumbs, @Nullable String here) {
        List<Link> above = new ArrayList<>();
        if (here != null) {
            above.add(new Link(texts.text("nav.home"), Addresses.relative(path, Addresses.HOME)));
            crumbs.forEach(c -> above.add(new Link(c.text(), Addresses.relative(path, c.path()), c.lang())));
        }
        return new Frame(
                title,
                texts.lang(),
                site.title(),
                foreign(site.locale()),
                site.footer(),
                Addresses.relative(path, Addresses.HOME),
                path.equals(Addresses.SEARCH) ? null : Addresses.relative(path, Addresses.SEARCH),
                Addresses.relative(path, assets.style().path()),
                Addresses.relative(path, assets.icon().path()),
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
