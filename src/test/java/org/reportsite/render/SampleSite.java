package org.reportsite.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportsite.collection.Bounds;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.ExpectedSection;
import org.reportsite.collection.Look;
import org.reportsite.collection.SiteConfig;
import org.reportsite.collection.Structure;
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
import org.reportsite.read.ReadOptions;
import org.reportsite.read.ReportReader;
import org.reportsite.read.Source;
import org.reportsite.report.FrontMatter;
import org.reportsite.site.Absence;
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

/** A small invented site, rendered: a Chinese city's duty reports and an English company's annual reports. */
final class SampleSite {

    static final Locale CHINA = Locale.SIMPLIFIED_CHINESE;
    private static final String FINDINGS = "org.reportsite.render.sample.findings";

    /** A unit and the years it reported. */
    private record Unit(String id, String name, @Nullable String group, List<String> formerly, List<Integer> years) {

        UnitOutline outline() {
            List<Absence> owed = id.equals("白石镇") ? List.of(Absence.owed(2024, LocalDate.of(2025, 4, 30))) : List.of();
            return new UnitOutline(id, name, group, formerly, years, owed);
        }

        String nameIn(int year) {
            return formerly.isEmpty() || year > 2022 ? name : formerly.get(0);
        }
    }

    private final boolean single;

    private SampleSite(boolean single) {
        this.single = single;
    }

    /** Every page of a site of two collections. */
    static List<Page> two() {
        return new SampleSite(false).render();
    }

    /** Every page of a site of the Chinese collection alone. */
    static List<Page> one() {
        return new SampleSite(true).render();
    }

    private List<Page> render() {
        CollectionConfig city = city(single ? "" : "city");
        CollectionConfig company = company();
        SiteConfig config = new SiteConfig(
                "北岭市年度述职报告公开",
                "北岭市人民政府办公室主办　数据截至2025年3月31日",
                null,
                false,
                Look.USUAL,
                null,
                CHINA,
                single ? List.of(city) : List.of(city, company));
        SiteRenderer renderer = new SiteRenderer(config, locale -> Messages.of(FINDINGS, locale));
        List<Page> pages = new ArrayList<>(renderer.assets());
        List<CollectionSummary> summaries = new ArrayList<>();
        summaries.add(collection(renderer, city, cityUnits(), SampleText.load("duty-report.md"), pages));
        if (!single) {
            summaries.add(collection(renderer, company, companyUnits(), SampleText.load("annual-report.md"), pages));
        }
        for (CollectionSummary summary : summaries) {
            pages.addAll(renderer.collection(summary));
            pages.addAll(renderer.changes(summary, NoFiles.NO_REUSE, List.of()));
            pages.addAll(renderer.reuse(summary.outline(), NoFiles.NO_REUSE));
        }
        pages.addAll(renderer.site(new SiteSummary(config, summaries)));
        return pages;
    }

    private static CollectionSummary collection(
            SiteRenderer renderer, CollectionConfig config, List<Unit> units, SampleText text, List<Page> pages) {
        List<Integer> years = units.stream()
                .flatMap(u -> u.years().stream())
                .distinct()
                .sorted()
                .toList();
        CollectionOutline outline = new CollectionOutline(
                config, years, units.stream().map(Unit::outline).toList());
        List<UnitSummary> summaries = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            List<MatchedReport> reports = new ArrayList<>();
            List<ReportSummary> own = new ArrayList<>();
            for (int year : unit.years()) {
                MatchedReport report = report(config, unit, i, year, text);
                reports.add(report);
                own.add(Summaries.of(report).with(findings(config, report)));
            }
            UnitComparison comparison = Comparison.compare(unit.id(), reports, config);
            renderer.unit(
                    outline,
                    unit.outline(),
                    reports,
                    own,
                    NoFiles.references(reports),
                    comparison,
                    UnitPlans.of(reports, List.of()),
                    NoFiles.NO_REUSE,
                    pages::add);
            summaries.add(new UnitSummary(
                    unit.outline(),
                    own,
                    ComparedSections.groups(comparison),
                    ReportChange.all(comparison),
                    SiteRenderer.planPages(outline, unit.id(), UnitPlans.of(reports, List.of()))));
        }
        return new CollectionSummary(
                outline, summaries, config.id().equals("annual") ? List.of() : List.of(unread()), List.of());
    }

    private static MatchedReport report(CollectionConfig config, Unit unit, int index, int year, SampleText text) {
        String body = text.of(unit.nameIn(year), index, year);
        if (unit.id().equals("qinghe") && year == 2023) {
            body = body.replaceFirst("(?s)## 三、.*?(?=## 四、)", "");
        }
        FrontMatter frontMatter = new FrontMatter(
                null,
                null,
                null,
                LocalDate.of(year + 1, 1, 12 + index * 3),
                config.locale().equals(CHINA) ? "中共" + unit.nameIn(year) + "委员会" : "The Board",
                config.locale().equals(CHINA) ? List.of("述职", "高质量发展") : List.of(),
                null,
                false,
                null,
                List.of(),
                List.of(),
                List.of());
        Source source = new Source(
                "src/reports/" + (config.id().isEmpty() ? "" : config.id() + "/") + year + "/" + unit.id() + ".md",
                "UTF-8",
                true,
                frontMatter,
                body,
                body.lines().toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        var read = new ReportReader().read(source, ReadOptions.of(config.locale()), fault -> {});
        return new SectionMatcher(config.expectedSections()).match(unit.id(), unit.nameIn(year), year, read);
    }

    private static List<Finding> findings(CollectionConfig config, MatchedReport report) {
        String place = report.unit() + "/" + report.year();
        return switch (place) {
            case "qinghe/2023" ->
                List.of(
                        finding(config, report, Severity.ERROR, "section-missing", 62, "livelihood", null, "民生"),
                        finding(config, report, Severity.WARNING, "placeholder", 71, null, null, "XX市"));
            case "xincheng/2022" ->
                List.of(finding(
                        config,
                        report,
                        Severity.WARNING,
                        "points-too-few",
                        28,
                        "development",
                        new Waived("当年机构改革，职能尚未划转到位", "市委组织部", LocalDate.of(2027, 1, 1)),
                        "推动高质量发展"));
            case "dongshan/2024", "brightwater/2023" ->
                List.of(finding(config, report, Severity.WARNING, "placeholder", 33, null, null, "20xx年"));
            case "dongshan/2021" ->
                List.of(finding(config, report, Severity.ERROR, "points-too-few", 12, "awareness", null, "提高政治站位"));
            default -> List.of();
        };
    }

    private static Finding finding(
            CollectionConfig config,
            MatchedReport report,
            Severity severity,
            String rule,
            int line,
            @Nullable String section,
            @Nullable Waived waived,
            String argument) {
        List<String> lines = report.report().lines();
        return new Finding(
                rule,
                severity,
                new Problem(
                        new Location(report.report().file(), line, 1),
                        line <= lines.size() ? lines.get(line - 1) : null,
                        Message.of(rule, argument),
                        Message.of(rule + ".hint", argument)),
                new Subject(config.id(), report.unit(), report.year(), section),
                waived);
    }

    private static Finding unread() {
        return new Finding(
                "year-unknown",
                Severity.ERROR,
                new Problem(
                        Location.startOf("src/reports/misc/nanping.txt"),
                        null,
                        Message.of("year-unknown"),
                        Message.of("year-unknown.hint")),
                new Subject("", "nanping", null, null),
                null);
    }

    private static List<Unit> cityUnits() {
        return List.of(
                new Unit("xincheng", "新城区", "城区", List.of("老城区"), years(2021, 2022, 2023, 2024)),
                new Unit("dongshan", "东山区", "城区", List.of(), years(2021, 2022, 2023, 2024)),
                new Unit("qinghe", "清河县", "县", List.of(), years(2021, 2023, 2024)),
                new Unit("白石镇", "白石镇", null, List.of(), years(2022, 2023)));
    }

    private static List<Unit> companyUnits() {
        return List.of(
                new Unit("brightwater", "Brightwater plc", null, List.of(), years(2022, 2023)),
                new Unit("harrow-lane", "Harrow Lane Ltd", null, List.of(), years(2023)));
    }

    private static List<Integer> years(Integer... years) {
        return Arrays.asList(years);
    }

    private static CollectionConfig city(String id) {
        return collectionConfig(
                id,
                "区县（部门）年度述职报告",
                CHINA,
                section("awareness", "提高政治站位", Bounds.ANY),
                section("development", "推动高质量发展", Bounds.ANY),
                section("livelihood", "民生", Bounds.ANY),
                section("conduct", "改进工作作风", Bounds.ANY),
                section("integrity", "廉洁", new Bounds(2023, Integer.MAX_VALUE)));
    }

    private static CollectionConfig company() {
        return collectionConfig(
                "annual",
                "Annual reports",
                Locale.ENGLISH,
                section("year", "Our year", Bounds.ANY),
                section("plan", "What we plan", Bounds.ANY));
    }

    private static ExpectedSection section(String id, String title, Bounds years) {
        return new ExpectedSection(id, title, List.of(), true, null, Bounds.ANY, Bounds.ANY, years, List.of());
    }

    private static CollectionConfig collectionConfig(
            String id, String title, Locale locale, ExpectedSection... sections) {
        return new CollectionConfig(
                id,
                "src/reports/" + id + "/collection.yml",
                title,
                locale,
                List.of(),
                null,
                List.of(),
                null,
                new Structure(true, List.of(sections), true, true, List.of(), null),
                Map.of(),
                List.of(),
                Classification.INTERNAL,
                List.of());
    }
}
