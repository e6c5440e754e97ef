package org.reportsite.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reportsite.compare.ReportText.PartText;
import org.reportsite.compare.ReportText.SectionText;
import org.reportsite.compare.SectionComparison.MarkedSentence;
import org.reportsite.compare.SectionComparison.Part;
import org.reportsite.compare.SectionComparison.Row;
import org.reportsite.compare.SectionDiff.PartDiff;

/** Lays a section's years side by side: a row for each thread of points, in each year's column its marked text. */
final class Rows {

    private final List<ReportText> texts;
    private final List<@Nullable SectionText> sections;
    private final List<SectionDiff> diffs;
    private final Threads threads;

    Rows(List<ReportText> texts, List<@Nullable SectionText> sections, List<SectionDiff> diffs) {
        this.texts = texts;
        this.sections = sections;
        this.diffs = diffs;
        threads = new Threads(texts, sections, diffs);
    }

    List<Row> build() {
        List<Map<Integer, Part>> columns = new ArrayList<>();
        for (int t = 0; t < sections.size(); t++) {
            SectionText section = sections.get(t);
            columns.add(section == null ? Map.of() : t == 0 ? first(section) : marked(t, section));
        }
        return threads.order().stream()
                .map(thread -> new Row(row(columns, thread)))
                .filter(row -> row.parts().stream().anyMatch(Objects::nonNull))
                .toList();
    }

    private static List<@Nullable Part> row(List<Map<Integer, Part>> columns, int thread) {
        List<@Nullable Part> parts = new ArrayList<>();
        columns.forEach(column -> parts.add(column.get(thread)));
        return Collections.unmodifiableList(parts);
    }

    private Map<Integer, Part> first(SectionText section) {
        Map<Integer, Part> column = new HashMap<>();
        for (int j = 0; j < section.parts().size(); j++) {
            PartText part = section.parts().get(j);
            List<MarkedSentence> sentences = texts.get(0).sentences().subList(part.from(), part.to()).stream()
                    .map(Marking::plain)
                    .toList();
            put(column, threads.of(0, j), part, j, sentences);
        }
        return column;
    }

    private Map<Integer, Part> marked(int t, SectionText section) {
        boolean isNew = sections.get(t - 1) == null;
        Map<Integer, Part> column = new HashMap<>();
        for (PartDiff part : diffs.get(t - 1).parts()) {
            List<MarkedSentence> sentences =
                    part.marks().stream().map(mark -> Marking.of(mark, isNew)).toList();
            if (part.later() >= 0) {
                put(column, threads.of(t, part.later()), section.parts().get(part.later()), part.later(), sentences);
            } else if (!sentences.isEmpty()) {
                column.put(threads.of(t - 1, part.earlier()), new Part(null, "", sentences));
            }
        }
        return column;
    }

    private static void put(
            Map<Integer, Part> column, int thread, PartText part, int index, List<MarkedSentence> sentences) {
        if (part.point() != null) {
            column.put(thread, new Part(index - 1, part.point().label(), sentences));
        } else if (!sentences.isEmpty()) {
            column.put(thread, new Part(null, "", sentences));
        }
    }
}
