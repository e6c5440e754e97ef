package org.reportsite.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportsite.diagnostic.Finding;
import org.reportsite.link.References;
import org.reportsite.match.MatchedReport;
import org.reportsite.match.MatchedSection;
import org.reportsite.report.Block;
import org.reportsite.report.Edition;
import org.reportsite.report.Marker;
import org.reportsite.report.PlainText;
import org.reportsite.report.Point;
import org.reportsite.report.Report;
import org.reportsite.report.Section;
import org.reportsite.site.Addresses;
import org.reportsite.site.Excerpts;
import org.reportsite.site.ReportSummary;
import org.reportsite.site.UnitOutline;
import org.reportsite.site.UnitYears;
import org.reportsite.text.ForeignText;

/** One report. */
final class ReportPage {

    /** Level of the title's heading. */
    private static final int TITLE = 1;

    /** Level of a section's heading. */
    private static final int SECTION = 2;

    private final Scope scope;
    private final UnitScope unit;
    private final MatchedReport matched;
    private final ReportSummary summary;
    private final String path;
    private final References references;
    private final ReuseView reuse;
    private final ReportLinks links;
    private final @Nullable String lang;
    private final Locale language;
    private final HtmlWriter html;

    ReportPage(UnitScope unit, MatchedReport matched, ReportSummary summary, References references, ReuseView reuse) {
        this.scope = unit.scope();
        this.unit = unit;
        this.matched = matched;
        this.summary = summary;
        this.path = scope.addresses().report(matched.unit(), matched.year());
        this.references = references;
        this.reuse = reuse;
        this.links = new ReportLinks(references, scope.addresses(), matched.unit(), path);
        this.lang = ForeignText.language(
                PlainText.of(matched.report().blocks()), scope.texts().locale());
        this.language = lang == null ? scope.texts().locale() : Locale.forLanguageTag(lang);
        this.html = new HtmlWriter(links, scope.texts(), language);
    }

    Page page() {
        String year = scope.texts().text("year", String.valueOf(matched.year()));
        return scope.pages()
                .page(path, Template.REPORT, title(), description(), scope.crumbs(unit.outline()), year, view());
    }

    /** Its title, with the unit where that does not name it: a reader has many reports open. */
    private String title() {
        String title = summary.title();
        return title.contains(matched.unitName()) ? title : scope.texts().text("page.title", title, matched.unitName());
    }

    /** Its first sentence, which is what a search engine or a chat shows below the title. */
    private @Nullable String description() {
        return summary.lead().isEmpty() ? null : Excerpts.beginning(summary.lead());
    }

    private View view() {
        Report report = matched.report();
        HeadingLevels top = new HeadingLevels(TITLE);
        return new View(
                summary.title(),
                report.title().isEmpty() ? null : lang,
                lang,
                facts(report),
                report.frontMatter().draft(),
                edition(report.frontMatter().edition()),
                report.frontMatter().classification(),
                report.frontMatter().tags(),
                StateView.of(summary, scope.texts()),
                findings(Finding::stands),
                findings(finding -> !finding.stands() && !finding.isInBaseline()),
                findings(Finding::isInBaseline),
                html.blocks(report.masthead(), top),
                html.blocks(report.opening(), top),
                matched.sections().stream().map(this::section).toList(),
                html.blocks(report.closing(), matched.sections().isEmpty() ? top : new HeadingLevels(SECTION)),
                attachments(),
                neighbours(),
                otherYears(),
                reuse,
                plans(),
                unit.plans().href(path),
                Addresses.relative(path, scope.addresses().compare(matched.unit())),
                scope.pages().hasPdf()
                        ? Addresses.relative(path, scope.addresses().reportPdf(matched.unit(), matched.year()))
                        : null,
                citation());
    }

    /** The report as GB/T 7714-2015 has others cite it: author, title and kind, day, address. */
    private String citation() {
        List<String> parts = new ArrayList<>();
        parts.add(summary.author() == null ? summary.unitName() : summary.author());
        parts.add(scope.texts().text("report.cite.title", summary.title()));
        parts.add(
                summary.date() == null
                        ? String.valueOf(summary.year())
                        : summary.date().toString());
        String address = scope.pages().canonical(path);
        if (address != null) {
            parts.add(address);
        }
        return String.join(". ", parts) + ".";
    }

    private List<FindingView> findings(Predicate<Finding> kind) {
        return FindingView.all(summary.findings().stream().filter(kind), scope.texts());
    }

    private @Nullable EditionView edition(@Nullable Edition edition) {
        if (edition == null) {
            return null;
        }
        LocalDate date = edition.date();
        return new EditionView(
                edition.stage().id(),
                scope.texts().text("edition.note." + edition.stage().id()),
                date == null ? null : scope.texts().date(date),
                date == null ? null : date.toString(),
                edition.notice());
    }

    private Facts facts(Report report) {
        LocalDate date = report.frontMatter().date();
        return new Facts(
                matched.unitName(),
                Addresses.relative(path, scope.addresses().unit(matched.unit())),
                Scope.unless(matched.unitName(), unit.outline().name()),
                scope.yearLink(path, matched.year()),
                date == null ? null : scope.texts().date(date),
                date == null ? null : date.toString(),
                report.frontMatter().author(),
                summary.characters(),
                report.file());
    }

    private SectionView section(MatchedSection section) {
        HeadingLevels levels = new HeadingLevels(SECTION);
        SafeString introduction = html.blocks(section.section().introduction(), levels);
        List<PointView> points = new ArrayList<>();
        for (int i = 0; i < section.section().points().size(); i++) {
            Point point = section.section().points().get(i);
            points.add(new PointView(
                    section.pointAnchor(i),
                    Addresses.encode(section.pointAnchor(i)),
                    name(point, i),
                    Marker.spaced(point.label()),
                    point.lead(),
                    lang(point.lead(), point.blocks()),
                    html.point(point, levels)));
        }
        String compared = unit.comparisonPages().get(section.group());
        return new SectionView(
                section.anchor(),
                Addresses.encode(section.anchor()),
                Marker.spaced(section.section().marker()),
                section.section().title(),
                lang(section.section().title(), all(section.section())),
                html.inline(section.section().heading()),
                introduction,
                points,
                compared == null
                        ? null
                        : Addresses.relative(path, compared, CompareSectionPage.columnAnchor(matched.year())),
                unit.sectionHref(path, section.id(), section.group(), SectionPage.yearAnchor(matched.year())));
    }

    /** The language of a heading where it is not the report's, else null. */
    private @Nullable String lang(String heading, List<Block> below) {
        return new LanguageMark(() -> PlainText.of(below), language).language(heading);
    }

    private static List<Block> all(Section section) {
        return Stream.concat(
                        section.introduction().stream(),
                        section.points().stream().flatMap(point -> point.blocks().stream()))
                .toList();
    }

    private String name(Point point, int index) {
        String beginning = Marker.spaced(point.label()) + point.lead();
        return beginning.isEmpty() ? scope.texts().text("compare.point", index + 1) : beginning;
    }

    /** To what it says of the plan before, and to what the report after says of its own. */
    private List<Link> plans() {
        List<Link> links = new ArrayList<>();
        int year = matched.year();
        add(links, "report.plan.result", year, year - 1);
        add(links, "report.plan.own", year + 1, year + 1);
        return links;
    }

    private void add(List<Link> links, String key, int result, int named) {
        String href = unit.plans().href(path, result);
        if (href != null) {
            links.add(new Link(scope.texts().text(key, String.valueOf(named)), href));
        }
    }

    private List<AttachmentView> attachments() {
        return references.attachments().stream()
                .map(file -> AttachmentView.of(file, links, scope.texts()))
                .toList();
    }

    private Neighbours neighbours() {
        UnitOutline own = unit.outline();
        List<UnitOutline> units = scope.outline().units();
        int year = matched.year();
        return new Neighbours(
                UnitYears.before(own, year)
                        .map(y -> scope.reportLink(path, own, y))
                        .orElse(null),
                UnitYears.after(own, year)
                        .map(y -> scope.reportLink(path, own, y))
                        .orElse(null),
                UnitYears.previous(units, unit.index(), year)
                        .map(this::sameYear)
                        .orElse(null),
                UnitYears.next(units, unit.index(), year).map(this::sameYear).orElse(null),
                own.years().size() > 1,
                units.size() > 1);
    }

    private Link sameYear(UnitOutline other) {
        return new Link(other.name(), Addresses.relative(path, scope.addresses().report(other.id(), matched.year())));
    }

    private List<YearLink> otherYears() {
        return unit.years().stream()
                .map(y -> new YearLink(
                        String.valueOf(y),
                        Addresses.relative(path, scope.addresses().report(matched.unit(), y)),
                        y == matched.year()))
                .toList();
    }

    /**
     * What the template shows.
     *
     * @param pdf the report as a PDF, null where none is made
     * @param titleLang the title's language where it is not the page's, else null
     * @param lang the report's language where it is not the page's, else null
     */
    record View(
            String title,
            @Nullable String titleLang,
            @Nullable String lang,
            Facts facts,
            boolean draft,
            @Nullable EditionView edition,
            @Nullable String classification,
            List<String> tags,
            StateView state,
            List<FindingView> findings,
            List<FindingView> waived,
            List<FindingView> accepted,
            SafeString masthead,
            SafeString opening,
            List<SectionView> sections,
            SafeString closing,
            List<AttachmentView> attachments,
            Neighbours neighbours,
            List<YearLink> years,
            ReuseView reuse,
            List<Link> plans,
            @Nullable String plan,
            String compare,
            @Nullable String pdf,
            String citation) {}

    /**
     * How final the report is.
     *
     * @param id style class
     * @param text the same in words
     * @param date since when, null where it is not said
     * @param notice what was corrected, null where it is not said
     */
    record EditionView(
            String id,
            String text,
            @Nullable String date,
            @Nullable String dateIso,
            @Nullable String notice) {}

    /**
     * What is known of the report.
     *
     * @param unit what the unit is called in it
     * @param nowCalled the unit's present name, null where it is the same
     */
    record Facts(
            String unit,
            String unitHref,
            @Nullable String nowCalled,
            Link year,
            @Nullable String date,
            @Nullable String dateIso,
            @Nullable String author,
            int characters,
            String source) {}

    /**
     * A section.
     *
     * @param lang the heading's language where it is not the report's, else null
     * @param compare link to the section over the years, null where it has no such page
     * @param units link to the section across the units, null where it has no such page
     */
    record SectionView(
            String anchor,
            String fragment,
            String marker,
            String title,
            @Nullable String lang,
            SafeString heading,
            SafeString introduction,
            List<PointView> points,
            @Nullable String compare,
            @Nullable String units) {}

    /**
     * A point.
     *
     * @param name what a link to it is called
     * @param lang the lead's language where it is not the report's, else null
     */
    record PointView(
            String anchor,
            String fragment,
            String name,
            String label,
            String lead,
            @Nullable String lang,
            SafeString html) {}

    /**
     * The reports beside this one, null where there is none.
     *
     * @param years whether the unit has other years
     * @param units whether there are other units
     */
    record Neighbours(
            @Nullable Link yearBefore,
            @Nullable Link yearAfter,
            @Nullable Link unitBefore,
            @Nullable Link unitAfter,
            boolean years,
            boolean units) {}

    /** One of the unit's years. */
    record YearLink(String year, String href, boolean current) {}
}
