package org.reportsite.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.ExpectedSection;
import org.reportsite.compare.ReportText.SectionText;
import org.reportsite.match.MatchedReport;
import org.reportsite.match.MatchedSection;

/**
 * Compares a unit's reports over the years: sections by what they were matched to, sentences over the whole reports, so
 * that what has moved is known from what is new, points by the sentences they share.
 */
public final class Comparison {

    private Comparison() {}

    /**
     * Compares each year with the unit's year before.
     *
     * @param unit the unit's id
     * @param reports its reports, ascending by year, one a year
     * @param config which sections are required
     * @return the required sections that the unit should have in one of its years, or has, then the others
     */
    public static UnitComparison compare(String unit, List<MatchedReport> reports, CollectionConfig config) {
        List<ReportText> texts = reports.stream().map(ReportText::of).toList();
        List<ReportPair> pairs = new ArrayList<>();
        for (int t = 1; t < texts.size(); t++) {
            pairs.add(ReportPair.of(texts.get(t - 1), texts.get(t)));
        }
        List<Map<String, SectionText>> byGroup =
                texts.stream().map(ReportText::byGroup).toList();
        List<SectionComparison> sections = new ArrayList<>();
        for (String group : groups(reports, config.expectedSections(unit))) {
            List<@Nullable SectionText> years = new ArrayList<>();
            byGroup.forEach(found -> years.add(found.get(group)));
            sections.add(new GroupComparison(group, texts, years, pairs).compare(config));
        }
        return new UnitComparison(
                unit,
                reports.stream().map(MatchedReport::year).toList(),
                pairs.stream().map(Step::of).toList(),
                sections);
    }

    private static Set<String> groups(List<MatchedReport> reports, List<ExpectedSection> required) {
        Set<String> found = new LinkedHashSet<>();
        for (MatchedReport report : reports) {
            report.sections().stream().map(MatchedSection::group).forEach(found::add);
        }
        Set<String> groups = new LinkedHashSet<>();
        for (ExpectedSection expected : required) {
            boolean owed = reports.stream().anyMatch(r -> expected.isRequiredIn(r.year()));
            if (owed || found.contains(expected.id())) {
                groups.add(expected.id());
            }
            // A repeated section's further occurrences come right behind it.
            reports.forEach(r -> r.occurrences(expected.id()).forEach(s -> groups.add(s.group())));
        }
        groups.addAll(found);
        return groups;
    }
}
