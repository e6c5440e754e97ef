package org.reportsite.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.ExpectedSection;
import org.reportsite.compare.ReportText.SectionText;
import org.reportsite.compare.SectionComparison.Cell;
import org.reportsite.compare.SectionComparison.Change;
import org.reportsite.compare.SectionComparison.PointText;
import org.reportsite.match.MatchedReport;
import org.reportsite.match.MatchedSection;

/** Compares the sections of one group over the years. */
final class GroupComparison {

    private final String group;
    private final List<MatchedReport> reports;
    private final List<ReportText> texts;
    private final List<@Nullable SectionText> sections = new ArrayList<>();
    private final List<SectionDiff> diffs = new ArrayList<>();

    GroupComparison(String group, List<MatchedReport> reports, List<ReportText> texts, List<ReportPair> pairs) {
        this.group = group;
        this.reports = reports;
        this.texts = texts;
        texts.forEach(text -> sections.add(text.section(group).orElse(null)));
        for (int t = 1; t < texts.size(); t++) {
            diffs.add(SectionDiffer.diff(pairs.get(t - 1), sections.get(t - 1), sections.get(t)));
        }
    }

    SectionComparison compare(CollectionConfig config) {
        List<Cell> cells = reports.stream().map(this::cell).toList();
        Optional<ExpectedSection> expected = config.expectedSections().stream()
                .filter(e -> e.id().equals(group))
                .findFirst();
        return new SectionComparison(
                expected.map(ExpectedSection::id).orElse(null),
                group,
                expected.map(ExpectedSection::title).orElseGet(this::newestTitle),
                cells,
                changes(),
                new Rows(texts, sections, diffs).build());
    }

    private Cell cell(MatchedReport report) {
        return report.section(group)
                .map(s -> new Cell(
                        report.year(),
                        s.section().marker() + s.section().title(),
                        s.anchor(),
                        s.section().characters(),
                        points(s)))
                .orElseGet(() -> new Cell(report.year(), "", null, 0, List.of()));
    }

    private static List<PointText> points(MatchedSection section) {
        return section.section().points().stream()
                .map(p -> new PointText(p.label(), p.lead(), p.text()))
                .toList();
    }

    private String newestTitle() {
        String title = "";
        for (MatchedReport report : reports) {
            title = report.section(group).map(s -> s.section().title()).orElse(title);
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
