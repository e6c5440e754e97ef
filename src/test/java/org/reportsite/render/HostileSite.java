package org.reportsite.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.reportsite.collection.Bounds;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.ExpectedSection;
import org.reportsite.collection.ExpectedSection.Role;
import org.reportsite.collection.Look;
import org.reportsite.collection.SiteConfig;
import org.reportsite.compare.Comparison;
import org.reportsite.compare.UnitComparison;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Messages;
import org.reportsite.diagnostic.Problem;
import org.reportsite.diagnostic.Severity;
import org.reportsite.diagnostic.Subject;
import org.reportsite.diagnostic.Waived;
import org.reportsite.match.MatchedReport;
import org.reportsite.match.SectionMatcher;
import org.reportsite.plan.UnitPlans;
import org.reportsite.report.Attachment;
import org.reportsite.report.Block;
import org.reportsite.report.Edition;
import org.reportsite.report.FrontMatter;
import org.reportsite.report.Inline;
import org.reportsite.report.Point;
import org.reportsite.report.Position;
import org.reportsite.report.Report;
import org.reportsite.report.Section;
import org.reportsite.report.WrittenHeading;
import org.reportsite.site.CollectionOutline;
import org.reportsite.site.CollectionSummary;
import org.reportsite.site.ComparedSections;
import org.reportsite.site.ReportChange;
import org.reportsite.site.ReportSummary;
import org.reportsite.site.SiteSummary;
import org.reportsite.site.Summaries;
import org.reportsite.site.UnitOutline;
import org.reportsite.site.UnitSummary;
import org.reportsite.text.Classification;

/** A site in which every text that an author can write is an attack. */
final class HostileSite {

    /** Stands in every field. */
    static final String EVIL =
            "</title><script>alert(1)</script>\"'><img src=x onerror=alert(1)>{{7*7}}{% raw %}\u202E";

    private static final ExpectedSection PLAN = new ExpectedSection(
            "plan", "onerror", List.of(), true, Role.PLAN, Bounds.ANY, Bounds.ANY, Bounds.ANY, List.of());

    private static final Position AT = Position.START;

    private HostileSite() {}

    static List<Page> pages() {
        UnitOutline unit = new UnitOutline("con/../<b>\"", EVIL, EVIL, List.of(EVIL), List.of(2023, 2024), List.of());
        UnitOutline page = new UnitOutline("index.html", EVIL, null, List.of(), List.of(2024), List.of());
        CollectionConfig config = new CollectionConfig(
                "",
                "c.yml",
                EVIL,
                Locale.ENGLISH,
                List.of(),
                null,
                List.of(),
                null,
                null,
                Map.of(),
                List.of(),
                Classification.INTERNAL,
                List.of());
        CollectionOutline outline = new CollectionOutline(config, List.of(2023, 2024), List.of(unit, page));
        SiteConfig site = new SiteConfig(EVIL, EVIL, null, false, Look.USUAL, null, Locale.ENGLISH, List.of(config));
        SiteRenderer renderer =
                new SiteRenderer(site, locale -> Messages.of("org.reportsite.render.sample.findings", locale));
        List<Page> pages = new ArrayList<>(renderer.assets());
        List<UnitSummary> units = new ArrayList<>();
        for (UnitOutline each : outline.units()) {
            List<MatchedReport> reports =
                    each.years().stream().map(year -> report(each.id(), year)).toList();
            List<ReportSummary> summaries =
                    reports.stream().map(r -> Summaries.of(r).with(findings())).toList();
            UnitComparison comparison = Comparison.compare(each.id(), reports, config);
            renderer.unit(
                    outline,
                    each,
                    reports,
                    summaries,
                    NoFiles.references(reports),
                    comparison,
                    UnitPlans.of(reports, List.of()),
                    NoFiles.NO_REUSE,
                    pages::add);
            units.add(new UnitSummary(
                    each,
                    summaries,
                    ComparedSections.groups(comparison),
                    ReportChange.all(comparison),
                    SiteRenderer.planPages(outline, each.id(), UnitPlans.of(reports, List.of()))));
        }
        CollectionSummary summary = new CollectionSummary(outline, units, findings(), List.of());
        pages.addAll(renderer.collection(summary));
        pages.addAll(renderer.changes(summary, NoFiles.NO_REUSE, List.of()));
        pages.addAll(renderer.reuse(outline, NoFiles.NO_REUSE));
        pages.addAll(renderer.site(new SiteSummary(site, List.of(summary))));
        return pages;
    }

    private static MatchedReport report(String unit, int year) {
        Inline text = new Inline.Text(EVIL, AT);
        Block paragraph = new Block.Paragraph(
                List.of(
                        text,
                        new Inline.Link(EVIL, List.of(text), AT),
                        new Inline.Link("javascript:alert(1)", List.of(text), AT),
                        new Inline.Link("https://example.com/" + EVIL, List.of(text), AT),
                        new Inline.Image(EVIL, EVIL, AT)),
                AT);
        Point point = new Point(EVIL, EVIL, EVIL, AT, List.of(paragraph));
        Section section = new Section(EVIL, EVIL, List.of(text), AT, List.of(paragraph), List.of(point, point));
        FrontMatter frontMatter = new FrontMatter(
                EVIL,
                EVIL,
                year,
                LocalDate.of(year, 12, 31),
                EVIL,
                List.of(EVIL),
                EVIL,
                true,
                new Edition(Edition.Stage.CORRECTED, LocalDate.of(year, 12, 31), EVIL),
                List.of(),
                List.of(new Attachment(EVIL, EVIL, AT)),
                List.of());
        Report report = new Report(
                EVIL,
                frontMatter,
                EVIL,
                AT,
                List.of(paragraph),
                List.of(paragraph),
                List.of(section, section),
                List.of(paragraph),
                List.of(new WrittenHeading(1, EVIL, AT)),
                List.of(),
                List.of(),
                List.of(),
                List.of(EVIL));
        return new SectionMatcher(List.of(PLAN)).match(unit, EVIL, year, report);
    }

    private static List<Finding> findings() {
        Problem problem = new Problem(
                new Location(EVIL, 1, 1), EVIL, Message.of("placeholder", EVIL), Message.of("placeholder.hint", EVIL));
        Subject subject = new Subject("", EVIL, 2024, EVIL);
        Waived waived = new Waived(EVIL, EVIL, LocalDate.of(2027, 1, 1));
        return List.of(
                new Finding("placeholder", Severity.ERROR, problem, subject, null),
                new Finding("placeholder", Severity.INFO, problem, subject, waived));
    }
}
