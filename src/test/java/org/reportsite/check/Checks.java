package org.reportsite.check;

import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportsite.collection.Bounds;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.Expected;
import org.reportsite.collection.ExpectedSection;
import org.reportsite.collection.ExpectedSection.Role;
import org.reportsite.collection.FigureConfig;
import org.reportsite.collection.RuleSetting;
import org.reportsite.collection.Structure;
import org.reportsite.collection.UnitConfig;
import org.reportsite.collection.Waiver;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Severity;
import org.reportsite.link.References;
import org.reportsite.match.MatchedReport;
import org.reportsite.match.SectionMatcher;
import org.reportsite.read.ReadOptions;
import org.reportsite.read.ReportReader;
import org.reportsite.read.Sources;
import org.reportsite.text.Classification;

/** A small structure of five sections, and reports read and matched against it. */
public final class Checks {

    /** The year of reports that name no other. */
    public static final int YEAR = 2024;

    private static final ReadOptions OPTIONS =
            new ReadOptions(List.of("总之", "特此报告", "總之", "特此報告", "In conclusion"), List.of());
    private static final Bounds FROM_2022 = new Bounds(2022, Integer.MAX_VALUE);

    private static final List<ExpectedSection> SECTIONS = List.of(
            section("awareness", "强化意识", "Awareness", true, null, new Bounds(2, 4), Bounds.ANY, Bounds.ANY),
            section("duty", "落实责任", "Responsibilities", true, Role.REVIEW, Bounds.ANY, Bounds.ANY, Bounds.ANY),
            section("basis", "夯实基础", "Groundwork", true, null, Bounds.ANY, new Bounds(8, 60), Bounds.ANY),
            section("honours", "荣誉表彰", "Honours", false, null, Bounds.ANY, Bounds.ANY, Bounds.ANY),
            section("plan", "明年打算", "Outlook", true, Role.PLAN, Bounds.ANY, Bounds.ANY, FROM_2022));

    private static final List<UnitConfig> UNITS = List.of(
            new UnitConfig("xincheng", "新城区", null, List.of("老城区"), null),
            new UnitConfig("binjiang", "滨江区", null, List.of("河东区"), null),
            new UnitConfig("pier", "Pier Office", null, List.of(), null));

    private static final List<FigureConfig> FIGURES = List.of(
            new FigureConfig(
                    "funding",
                    "专项经费",
                    "万元",
                    Pattern.compile("经费(?:共计|达)?([^，。；]+?元)"),
                    Location.startOf("collection.yml"),
                    ""),
            new FigureConfig(
                    "berths", "Berths", "", Pattern.compile("(\\S+) berths"), Location.startOf("collection.yml"), ""));

    private Checks() {}

    private static ExpectedSection section(
            String id,
            String title,
            String alias,
            boolean required,
            @Nullable Role role,
            Bounds points,
            Bounds length,
            Bounds years) {
        return new ExpectedSection(id, title, List.of(alias), required, role, points, length, years, List.of());
    }

    /** Everything is required, and in order. */
    public static Structure structure(boolean ordered, @Nullable Severity extraSections) {
        return new Structure(true, SECTIONS, ordered, true, List.of(), extraSections);
    }

    /** A collection with these settings. */
    public static CollectionConfig config(
            @Nullable Structure structure, Map<String, RuleSetting> rules, List<Waiver> waivers) {
        return config(null, structure, rules, waivers);
    }

    /** A collection with these settings, whose units owe reports. */
    public static CollectionConfig config(
            @Nullable Expected expected,
            @Nullable Structure structure,
            Map<String, RuleSetting> rules,
            List<Waiver> waivers) {
        return new CollectionConfig(
                "city",
                "src/reports/city/collection.yml",
                "述职报告",
                Locale.SIMPLIFIED_CHINESE,
                List.of(),
                null,
                UNITS,
                expected,
                structure,
                rules,
                waivers,
                Classification.INTERNAL,
                FIGURES);
    }

    /** What is found in a report whose links are not looked at, the unit's first. */
    public static List<Finding> findings(
            CollectionConfig config, LocalDate date, MatchedReport report, Fault... intake) {
        return findings(config, date, CheckedReport.of(config, report, null, References.NONE), intake);
    }

    /** What is found in a report. */
    public static List<Finding> findings(
            CollectionConfig config, LocalDate date, CheckedReport report, Fault... intake) {
        Checker checker = new Checker(config, date);
        return checker.findings(checker.check(report, List.of(intake)), List.of());
    }

    /** The report in a text, of the unit xincheng. */
    public static MatchedReport report(String file, String text, int year, CollectionConfig config) {
        var report = new ReportReader().read(Sources.of(file, text), OPTIONS, fault -> {
            throw new AssertionError(fault);
        });
        return new SectionMatcher(config.expectedSections()).match("xincheng", "新城区", year, report);
    }
}
