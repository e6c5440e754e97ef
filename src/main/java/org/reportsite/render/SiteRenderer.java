package org.reportsite.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.SiteConfig;
import org.reportsite.compare.SectionComparison;
import org.reportsite.compare.UnitComparison;
import org.reportsite.diagnostic.Messages;
import org.reportsite.figure.FigureSeries;
import org.reportsite.link.References;
import org.reportsite.match.MatchedReport;
import org.reportsite.plan.UnitPlans;
import org.reportsite.report.Inline;
import org.reportsite.site.Addresses;
import org.reportsite.site.CollectionOutline;
import org.reportsite.site.CollectionReuse;
import org.reportsite.site.CollectionSections;
import org.reportsite.site.CollectionSummary;
import org.reportsite.site.ComparedSections;
import org.reportsite.site.ReportSummary;
import org.reportsite.site.SectionOutline;
import org.reportsite.site.SiteSummary;
import org.reportsite.site.Submissions;
import org.reportsite.site.UnitOutline;
import org.reportsite.site.YearChanges;

/** Renders a site's pages. Safe to be used by several threads at once. */
public final class SiteRenderer {

    private final SiteConfig config;
    private final Assets assets;
    private final Map<Locale, Texts> texts;
    private final Templates templates;

    /**
     * A renderer of a site.
     *
     * @throws ThemeException if a template of the theme can't be used; every method throws it too, if one asks for what there
     *     isn't
     */
    public SiteRenderer(SiteConfig config) {
        this(config, Messages::of);
    }

    /** A renderer whose findings have texts of their own; for tests, which have no rules. */
    SiteRenderer(SiteConfig config, Function<Locale, Messages> findings) {
        this.config = config;
        this.assets = new Assets(config);
        this.texts = texts(config, findings);
        this.templates = new Templates(texts, config.look().theme());
    }

    /** Style sheet, icon and scripts. */
    public List<Page> assets() {
        return assets.all();
    }

    /**
     * Makes the pages of one unit: itself, its reports, its comparisons and what became of its plans.
     *
     * @param reports its reports
     * @param summaries one for each report, in the same order
     * @param references one for each report, in the same order
     * @param pages takes each page as soon as it is made, so that none is kept
     * @throws E if it can't take one
     */
    public <E extends Exception> void unit(
            CollectionOutline collection,
            UnitOutline unit,
            List<MatchedReport> reports,
            List<ReportSummary> summaries,
            List<References> references,
            UnitComparison comparison,
            UnitPlans plans,
            CollectionReuse reuse,
            PageSink<E> pages)
            throws E {
        UnitScope scope = UnitScope.of(scope(collection), unit, summaries, comparison, plans);
        pages.take(new UnitPage(scope).page());
        for (int i = 0; i < reports.size(); i++) {
            ReportSummary summary = summaries.get(i);
            ReuseView shares = ReuseView.of(scope.scope(), summary, reuse);
            pages.take(new ReportPage(scope, reports.get(i), summary, references.get(i), shares).page());
        }
        pages.take(new ComparePage(scope).page());
        List<SectionComparison> compared = ComparedSections.of(comparison);
        for (int i = 0; i < compared.size(); i++) {
            pages.take(new CompareSectionPage(scope, compared, i).page());
        }
        for (String path : scope.plans().paths()) {
            pages.take(new PlanPage(scope, path).page());
        }
    }

    /** Paths of the pages about a unit's plans, the newest first. */
    public static List<String> planPages(CollectionOutline collection, String unit, UnitPlans plans) {
        return List.copyOf(PlanPages.of(plans, new Addresses(collection), unit).paths());
    }

    /**
     * What a report's page shows of a text, without its markup.
     *
     * @param unit id of the report's unit
     * @param year its year
     * @param references where it leads
     */
    public Function<List<Inline>, String> words(
            CollectionOutline collection, String unit, int year, References references) {
        Scope scope = scope(collection);
        String page = scope.addresses().report(unit, year);
        return new PublishedWords(new ReportLinks(references, scope.addresses(), unit, page), scope.texts())::of;
    }

    /** A report as it is printed. */
    public PrintedReport printed(
            CollectionOutline collection, MatchedReport report, ReportSummary summary, References references) {
        Scope scope = scope(collection);
        return new ReportPrint(scope, report, summary, references).report(scope.pages());
    }

    /** What is printed in place of a report that can't be. */
    public PrintedReport printedNote(CollectionOutline collection, ReportSummary summary) {
        Texts own = scope(collection).texts();
        String note = "<p>" + Html.escape(own.text("report.pdf.none")) + "</p>";
        return printed(Xhtml.allowed(summary.title()), own.lang(), "", note);
    }

    /** The sheet before a year's reports. */
    public PrintedReport printedCover(CollectionOutline collection, int year) {
        Scope scope = scope(collection);
        String title = Xhtml.allowed(YearPage.title(scope, year));
        return printed(title, scope.texts().lang(), "cover", "");
    }

    /** What stands over the list of a year's reports. */
    public String printedContents(CollectionOutline collection) {
        return scope(collection).texts().text("report.toc");
    }

    /** What that list calls a report: many have the same title, which needs the unit then. */
    public String printedName(CollectionOutline collection, ReportSummary report) {
        String title = report.title();
        String unit = report.unitName();
        return Xhtml.allowed(
                title.contains(unit) ? title : scope(collection).texts().text("feed.entry.title", unit, title));
    }

    private static PrintedReport printed(String title, String lang, String style, String rest) {
        String body = "<div class=\"" + style + "\"><h1 id=\"b0\">" + Html.escape(title) + "</h1></div>" + rest;
        return new PrintedReport(title, lang, body, null, List.of(new PrintedReport.Bookmark(title, "b0")), Map.of());
    }

    /** What the reports of a collection share, as a page and as data. */
    public List<Page> reuse(CollectionOutline collection, CollectionReuse reuse) {
        Scope scope = scope(collection);
        return List.of(
                new ReusePage(scope, reuse).page(), new Page(scope.addresses().reuseJson(), ReuseJson.write(reuse)));
    }

    /** The pages of a collection as a whole: its matrix, unless that is the home page, its years, its sections, its feed. */
    public List<Page> collection(CollectionSummary collection) {
        Scope scope = scope(collection.outline());
        List<Page> pages = new ArrayList<>();
        if (!scope.isSite()) {
            pages.add(new MatrixPage(scope, collection).page());
        }
        Submissions submissions = Submissions.of(collection);
        for (int year : collection.outline().years()) {
            pages.add(new YearPage(scope, submissions, year).page());
        }
        CollectionSections sections = new CollectionSections(scope.config(), submissions);
        List<SectionOutline> all = sections.all();
        for (SectionOutline section : all) {
            pages.add(new SectionPage(scope, collection, all, section, sections.years(section)).page());
        }
        if (Feed.exists(collection)) {
            pages.add(new Feed(scope, collection, config.siteUrl()).page());
        }
        return pages;
    }

    /** What changed in each year of a collection that has a year before. */
    public List<Page> changes(CollectionSummary collection, CollectionReuse reuse, List<FigureSeries> figures) {
        Scope scope = scope(collection.outline());
        Submissions submissions = Submissions.of(collection);
        return YearChanges.years(collection.outline()).stream()
                .map(year -> YearChanges.of(collection, submissions, year))
                .map(changes -> new ChangesPage(scope, changes, reuse, figures).page())
                .toList();
    }

    /** Paths of the pages about a collection's figures, the one that leads to the others first. */
    public static List<String> figurePages(CollectionOutline collection, List<FigureSeries> series) {
        return FigurePages.paths(new Addresses(collection), series);
    }

    /** A collection's figures: as data in any case, as page and table where there are any. */
    public List<Page> figures(CollectionOutline collection, List<FigureSeries> series) {
        Scope scope = scope(collection);
        Page json = FiguresJson.of(scope.addresses(), series);
        return series.isEmpty()
                ? List.of(json)
                : Stream.concat(
                                Stream.of(json, new FiguresCsv(scope, series).page()),
                                new FigurePages(scope, series).pages().stream())
                        .toList();
    }

    /** The pages of the site as a whole. */
    public List<Page> site(SiteSummary site) {
        List<Page> pages =
                new ArrayList<>(List.of(home(site), search(site), checks(site), notFound(site), SiteJson.of(site)));
        if (config.siteUrl() != null) {
            pages.add(Sitemap.of(config.siteUrl(), site));
        }
        return pages;
    }

    private Page search(SiteSummary site) {
        PageMaker maker = sitePages(site);
        return new SearchPage(
                        maker,
                        site.collections().stream()
                                .map(c -> SearchPage.Browse.of(c.outline(), maker.texts()))
                                .toList())
                .page();
    }

    private Page home(SiteSummary site) {
        PageMaker maker = sitePages(site);
        List<Overview> overviews = site.collections().stream()
                .map(c -> new Overview(scope(c.outline()), c, maker.texts(), Addresses.HOME))
                .toList();
        return new HomePage(maker, overviews).page(config.title(), isSingle());
    }

    private Page notFound(SiteSummary site) {
        return sitePages(site).notFound();
    }

    private Page checks(SiteSummary site) {
        return new ChecksPage(
                        sitePages(site),
                        site.collections().stream()
                                .map(c -> ChecksPage.CollectionFindings.of(scope(c.outline()), c))
                                .toList())
                .page();
    }

    private boolean isSingle() {
        return config.collections().size() == 1
                && config.collections().get(0).id().isEmpty();
    }

    /** The layout of pages that belong to no collection; those of an only collection belong to it. */
    private PageMaker sitePages(SiteSummary site) {
        if (isSingle()) {
            return scope(site.collections().get(0).outline()).pages();
        }
        Texts own = texts(config.locale());
        List<NavItem> nav = new ArrayList<>();
        for (CollectionConfig collection : config.collections()) {
            nav.add(new NavItem(
                    collection.title(),
                    new Addresses(collection).matrix(),
                    collection.locale().equals(config.locale())
                            ? null
                            : collection.locale().toLanguageTag()));
        }
        nav.add(new NavItem(own.text("nav.checks"), Addresses.CHECKS, null));
        return new PageMaker(config, own, templates, assets, nav);
    }

    private Scope scope(CollectionOutline outline) {
        Addresses addresses = new Addresses(outline);
        Texts own = texts(outline.config().locale());
        List<NavItem> nav = new ArrayList<>();
        nav.add(new NavItem(own.text("nav.matrix"), addresses.matrix(), null));
        if (!outline.years().isEmpty()) {
            int newest = outline.years().get(outline.years().size() - 1);
            nav.add(new NavItem(own.text("nav.year"), addresses.year(newest), null));
            nav.add(new NavItem(own.text("nav.sections"), addresses.matrix(), Overview.SECTIONS_ANCHOR, null));
        }
        if (outline.figures()) {
            nav.add(new NavItem(own.text("nav.figures"), addresses.figures(), null));
        }
        nav.add(new NavItem(own.text("nav.reuse"), addresses.reuse(), null));
        nav.add(new NavItem(own.text("nav.checks"), Addresses.CHECKS, null));
        return new Scope(outline, addresses, new PageMaker(config, own, templates, assets, nav));
    }

    private Texts texts(Locale locale) {
        return Objects.requireNonNull(texts.get(locale), "no texts in a collection's language");
    }

    private static Map<Locale, Texts> texts(SiteConfig config, Function<Locale, Messages> findings) {
        Map<Locale, Texts> texts = new HashMap<>();
        texts.put(config.locale(), new Texts(findings.apply(config.locale())));
        config.collections()
                .forEach(c -> texts.computeIfAbsent(c.locale(), locale -> new Texts(findings.apply(locale))));
        return Map.copyOf(texts);
    }
}
