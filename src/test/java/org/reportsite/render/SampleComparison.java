package org.reportsite.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportsite.compare.Kind;
import org.reportsite.compare.SectionComparison;
import org.reportsite.compare.SectionComparison.Cell;
import org.reportsite.compare.SectionComparison.Change;
import org.reportsite.compare.SectionComparison.MarkedSentence;
import org.reportsite.compare.SectionComparison.Part;
import org.reportsite.compare.SectionComparison.PointText;
import org.reportsite.compare.SectionComparison.Row;
import org.reportsite.compare.SectionComparison.SentenceChange;
import org.reportsite.compare.SectionComparison.Span;
import org.reportsite.compare.UnitComparison;
import org.reportsite.match.MatchedReport;
import org.reportsite.match.MatchedSection;
import org.reportsite.report.PlainText;
import org.reportsite.report.Point;
import org.reportsite.text.Sentences;

/** A rough comparison, so that the pages can be tested without the real one: points are paired by their place. */
final class SampleComparison {

    private final List<MatchedReport> reports;

    private SampleComparison(List<MatchedReport> reports) {
        this.reports = reports;
    }

    static UnitComparison of(String unit, List<MatchedReport> reports, List<String> expected) {
        return new SampleComparison(reports).compare(unit, expected);
    }

    private UnitComparison compare(String unit, List<String> expected) {
        Map<String, SectionComparison> sections = new LinkedHashMap<>();
        expected.forEach(id -> sections.put(id, section(id, true)));
        for (MatchedReport report : reports) {
            report.sections().forEach(s -> sections.computeIfAbsent(s.group(), g -> section(g, s.id() != null)));
        }
        return new UnitComparison(
                unit, reports.stream().map(MatchedReport::year).toList(), List.copyOf(sections.values()));
    }

    private SectionComparison section(String group, boolean expected) {
        List<Cell> cells = new ArrayList<>();
        List<List<List<String>>> texts = new ArrayList<>();
        String title = group;
        for (MatchedReport report : reports) {
            MatchedSection found = report.section(group).orElse(null);
            cells.add(cell(report.year(), found));
            texts.add(found == null ? List.of() : sentences(found));
            title = found == null ? title : found.section().title();
        }
        return new SectionComparison(
                expected ? group : null, group, title, cells, changes(cells, texts), rows(cells, texts));
    }

    private static Cell cell(int year, @Nullable MatchedSection found) {
        if (found == null) {
            return new Cell(year, "", null, 0, List.of());
        }
        return new Cell(
                year,
                found.section().marker() + found.section().title(),
                found.anchor(),
                found.section().characters(),
                found.section().points().stream()
                        .map(p -> new PointText(p.label(), p.lead(), p.text()))
                        .toList());
    }

    private static List<List<String>> sentences(MatchedSection section) {
        List<List<String>> all = new ArrayList<>();
        all.add(Sentences.split(PlainText.of(section.section().introduction())));
        for (Point point : section.section().points()) {
            List<String> own = new ArrayList<>(point.lead().isEmpty() ? List.of() : List.of(point.lead()));
            own.addAll(Sentences.split(point.text()));
            all.add(own);
        }
        return all;
    }

    private static List<Row> rows(List<Cell> cells, List<List<List<String>>> texts) {
        int count = texts.stream().mapToInt(List::size).max().orElse(0);
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            List<@Nullable Part> parts = new ArrayList<>();
            for (int year = 0; year < cells.size(); year++) {
                boolean compared = year > 0 && cells.get(year - 1).present();
                parts.add(part(row, at(texts.get(year), row), compared ? texts.get(year - 1) : null, cells.get(year)));
            }
            if (parts.stream().anyMatch(p -> p != null)) {
                rows.add(new Row(parts));
            }
        }
        return rows;
    }

    private static List<String> at(List<List<String>> parts, int row) {
        return row < parts.size() ? parts.get(row) : List.of();
    }

    private static @Nullable Part part(
            int row, List<String> sentences, @Nullable List<List<String>> before, Cell cell) {
        if (sentences.isEmpty()) {
            return null;
        }
        Integer point = row == 0 ? null : row - 1;
        String label = row == 0 ? "" : cell.points().get(row - 1).label();
        boolean lead = row > 0 && !cell.points().get(row - 1).lead().isEmpty();
        List<MarkedSentence> marked = new ArrayList<>();
        Set<String> gone = new HashSet<>(before == null ? List.of() : at(before, row));
        for (int i = 0; i < sentences.size(); i++) {
            marked.add(mark(sentences.get(i), before, row, gone, lead && i == 0));
        }
        if (before != null) {
            at(before, row).stream()
                    .filter(gone::contains)
                    .forEach(s -> marked.add(
                            new MarkedSentence(Kind.REMOVED, List.of(new Span(Span.Type.DELETED, s)), false)));
        }
        return new Part(point, label, marked);
    }

    private static MarkedSentence mark(
            String sentence, @Nullable List<List<String>> before, int row, Set<String> gone, boolean lead) {
        List<Span> same = List.of(new Span(Span.Type.SAME, sentence));
        if (before == null) {
            return new MarkedSentence(null, same, lead);
        } else if (gone.remove(sentence)) {
            return new MarkedSentence(Kind.KEPT, same, lead);
        } else if (before.stream().anyMatch(part -> part.contains(sentence))) {
            return new MarkedSentence(Kind.MOVED, same, lead);
        }
        for (String old : at(before, row)) {
            if (gone.contains(old) && common(old, sentence) * 2 >= Math.min(old.length(), sentence.length())) {
                gone.remove(old);
                return new MarkedSentence(Kind.EDITED, spans(old, sentence), lead);
            }
        }
        return new MarkedSentence(Kind.ADDED, List.of(new Span(Span.Type.INSERTED, sentence)), lead);
    }

    private static int common(String a, String b) {
        return prefix(a, b) + suffix(a, b, prefix(a, b));
    }

    private static int prefix(String a, String b) {
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    private static int suffix(String a, String b, int prefix) {
        int i = 0;
        while (i < Math.min(a.length(), b.length()) - prefix
                && a.charAt(a.length() - 1 - i) == b.charAt(b.length() - 1 - i)) {
            i++;
        }
        return i;
    }

    private static List<Span> spans(String old, String now) {
        int start = prefix(old, now);
        int end = suffix(old, now, start);
        List<Span> spans = new ArrayList<>();
        add(spans, Span.Type.SAME, now.substring(0, start));
        add(spans, Span.Type.DELETED, old.substring(start, old.length() - end));
        add(spans, Span.Type.INSERTED, now.substring(start, now.length() - end));
        add(spans, Span.Type.SAME, now.substring(now.length() - end));
        return spans;
    }

    private static void add(List<Span> spans, Span.Type type, String text) {
        if (!text.isEmpty()) {
            spans.add(new Span(type, text));
        }
    }

    private static List<Change> changes(List<Cell> cells, List<List<List<String>>> texts) {
        List<Row> rows = rows(cells, texts);
        List<Change> changes = new ArrayList<>();
        for (int i = 1; i < cells.size(); i++) {
            List<SentenceChange> sentences = new ArrayList<>();
            for (Row row : rows) {
                Part part = row.parts().get(i);
                if (part != null) {
                    part.sentences().stream()
                            .filter(s -> s.kind() != null)
                            .forEach(s -> sentences.add(new SentenceChange(s.kind(), null, null)));
                }
            }
            changes.add(new Change(cells.get(i - 1).year(), cells.get(i).year(), 0.7, List.of(), sentences));
        }
        return changes;
    }
}
