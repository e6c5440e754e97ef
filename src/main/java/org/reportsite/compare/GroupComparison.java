package org.reportsite.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.ExpectedSection;
import org.reportsite.compare.ReportText.SectionText;
import org.reportsite.compare.SectionComparison.Cell;
import org.reportsite.compare.SectionComparison.Change;
import org.reportsite.compare.SectionComparison.PointText;
import org.reportsite.match.MatchedSection;
import org.reportsite.report.Marker;
import org.reportsite.report.Section;

/** Compares the sections of one group over the years. */
final class GroupComparison {

    private final String group;
    private final List<ReportText> texts;
    private final List<@Nullable SectionText> sections;
    private final List<SectionDiff> diffs = new ArrayList<>();

    /**
     * Prepares a comparison.
     *
     * @param texts the unit's reports
     * @param sections the group's section in each, null where there is none
     * @param pairs each report with the one before
     */
    GroupComparison(
            String group, List<ReportText> texts, List<@Nullable SectionText> sections, List<ReportPair> pairs) {
        this.group = group;
        this.texts = texts;
        this.sections = sections;
        for (int t = 1; t < texts.size(); t++) {
            diffs.add(SectionDiffer.diff(pairs.get(t - 1), sections.get(t - 1), sections.get(t)));
        }
    }

    SectionComparison compare(CollectionConfig config) {
        List<Cell> cells = new ArrayList<>();
        for (int t = 0; t < texts.size(); t++) {
            cells.add(cell(texts.get(t).year(), sections.get(t)));
        }
        Optional<ExpectedSection> expected = config.expectedSections().stream()
                .filter(e -> e.id().equals(group))
                .findFirst();
        return new SectionComparison(
                expected.map(ExpectedSection::id).orElseGet(this::occurrenceOf),
                group,
                expected.map(ExpectedSection::title).orElseGet(this::newestTitle),
                cells,
                changes(),
                new Rows(texts, sections, diffs).build());
    }

    private static Cell cell(int year, @Nullable SectionText text) {
        MatchedSection matched = text == null ? null : text.matched();
        if (matched == null) {
            return new Cell(year, "", null, 0, List.of());
        }
        Section section = matched.section();
        String heading = Marker.spaced(section.marker()) + section.title();
        return new Cell(year, heading, matched.anchor(), section.characters(), points(section));
    }

    private static List<PointText> points(Section section) {
        return section.points().stream()
                .map(p -> new PointText(p.label(), p.lead(), p.text()))
                .toList();
    }

    /** The id of the repeated section whose further occurrences these are, null where they are of none. */
    private @Nullable String occurrenceOf() {
        return sections.stream()
                .filter(Objects::nonNull)
                .map(SectionText::matched)
                .filter(Objects::nonNull)
                .map(MatchedSection::id)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private String newestTitle() {
        String title = "";
        for (SectionText text : sections) {
            MatchedSection matched = text == null ? null : text.matched();
            title = matched == null ? title : matched.section().title();
        }
        return title;
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (int t = 1; t < texts.size(); t++) {
            SectionDiff diff = diffs.get(t - 1);
            changes.add(new Change(
                    texts.get(t - 1).year(),
                    texts.get(t).year(),
                    similarity(sections.get(t - 1), sections.get(t)),
                    diff.points(),
                    diff.sentences()));
        }
        return changes;
    }

    private static double similarity(@Nullable SectionText before, @Nullable SectionText after) {
        return before == null || after == null ? 0 : before.bigrams().dice(after.bigrams());
    }
}
