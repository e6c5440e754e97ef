package org.reportsite.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reportsite.collection.Bounds;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.ExpectedSection;
import org.reportsite.collection.Structure;
import org.reportsite.site.ReportSummary.SectionSummary;
import org.reportsite.text.Classification;

class CollectionSectionsTest {

    private final List<UnitSummary> units = new ArrayList<>();

    @Test
    void areTheCollectionsOwnInTheirOrder() {
        unit("a", null, report("a", 2024, "计划", "回顾"));
        CollectionSections sections = sections(section("回顾", Bounds.ANY), section("计划", Bounds.ANY));
        assertThat(sections.all())
                .containsExactly(new SectionOutline("回顾", "回顾", "回顾", 1), new SectionOutline("计划", "计划", "计划", 1));
    }

    @Test
    void areTheHeadingsThatTwoReportsShareWhereNothingIsRequired() {
        unit("a", null, report("a", 2023, "回顾", "只此一次", "计划"), report("a", 2024, "回顾", "问题", "计划"));
        unit("b", null, report("b", 2024, "问题", "另一个"));
        assertThat(sections().all()).extracting(SectionOutline::group).containsExactly("回顾", "问题", "计划");
        assertThat(sections().all()).extracting(SectionOutline::reports).containsExactly(2, 2, 2);
    }

    @Test
    void listEveryReportOfARequiredSectionNewestYearFirst() {
        unit("a", "县", List.of(Absence.owed(2023, null)), report("a", 2022, "回顾"), report("a", 2024, "计划"));
        unit("b", null, report("b", 2023, "回顾"));
        CollectionSections sections = sections(section("计划", new Bounds(2023, Integer.MAX_VALUE)));
        assertThat(lines(sections, "计划"))
                .containsExactly("2024 a 计划", "2023 a OWED", "2023 b lacks it", "2022 a need not");
    }

    @Test
    void listOnlyThoseThatHaveASharedHeading() {
        unit("a", "县", report("a", 2023, "回顾"), report("a", 2024, "计划"));
        unit("b", "县", report("b", 2024, "附言"));
        unit("c", null, report("c", 2023, "计划"));
        assertThat(lines(sections(), "计划")).containsExactly("2024 a 计划", "2023 c 计划");
    }

    @Test
    void linkAUnitsSectionToThePageThatIsSureToExist() {
        CollectionConfig structured = config(section("计划", Bounds.ANY));
        assertThat(CollectionSections.hasPage(structured, "计划", "计划", Set.of())).isTrue();
        assertThat(CollectionSections.hasPage(structured, null, "附言", Set.of("附言")))
                .isFalse();
        assertThat(CollectionSections.hasPage(config(), null, "附言", Set.of("附言")))
                .isTrue();
        assertThat(CollectionSections.hasPage(config(), null, "附言", Set.of())).isFalse();
    }

    private static List<String> lines(CollectionSections sections, String group) {
        SectionOutline section = sections.all().stream()
                .filter(s -> s.group().equals(group))
                .findFirst()
                .orElseThrow();
        List<String> lines = new ArrayList<>();
        for (SectionYears.Year year : sections.years(section).years()) {
            for (SectionYears.Entry entry : year.entries()) {
                lines.add(year.year() + " " + entry.cell().unit().id() + " " + what(entry));
            }
        }
        return lines;
    }

    private static String what(SectionYears.Entry entry) {
        SectionSummary found = entry.section();
        if (found != null) {
            return found.title();
        } else if (entry.cell().report() == null) {
            return entry.cell().state().name();
        }
        return entry.required() ? "lacks it" : "need not";
    }

    private CollectionSections sections(ExpectedSection... expected) {
        CollectionConfig config = config(expected);
        TreeSet<Integer> years = new TreeSet<>();
        units.forEach(unit -> years.addAll(unit.outline().years()));
        CollectionOutline outline = new CollectionOutline(
                config,
                List.copyOf(years),
                units.stream().map(UnitSummary::outline).toList());
        return new CollectionSections(
                config, Submissions.of(new CollectionSummary(outline, units, List.of(), List.of())));
    }

    private void unit(String id, @Nullable String group, ReportSummary... reports) {
        unit(id, group, List.of(), reports);
    }

    private void unit(String id, @Nullable String group, List<Absence> absences, ReportSummary... reports) {
        List<Integer> years =
                Arrays.stream(reports).map(ReportSummary::year).sorted().toList();
        units.add(new UnitSummary(
                new UnitOutline(id, id, group, List.of(), years, absences),
                List.of(reports),
                Set.of(),
                List.of(),
                List.of()));
    }

    private static ReportSummary report(String unit, int year, String... headings) {
        List<SectionSummary> sections = Arrays.stream(headings)
                .map(h -> new SectionSummary(null, h, "", "", h, h, 1, 1, 0, List.of()))
                .toList();
        return new ReportSummary(unit, unit, year, "t", null, null, null, "f", "", sections, List.of());
    }

    private static ExpectedSection section(String title, Bounds years) {
        return new ExpectedSection(title, title, List.of(), true, null, Bounds.ANY, Bounds.ANY, years, List.of());
    }

    private static CollectionConfig config(ExpectedSection... expected) {
        Structure structure =
                expected.length == 0 ? null : new Structure(false, List.of(expected), true, false, List.of(), null);
        return new CollectionConfig(
                "",
                "collection.yml",
                "x",
                Locale.ROOT,
                List.of(),
                null,
                List.of(),
                null,
                structure,
                Map.of(),
                List.of(),
                Classification.INTERNAL,
                List.of());
    }
}
