package org.reportsite.check.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Messages;
import org.reportsite.diagnostic.Severity;
import org.reportsite.text.DisplayWidth;

/** How many findings there are of each rule and of each unit, the worst first, in columns that line up in a terminal. */
final class SummaryTable {

    private static final int MOST_UNITS = 20;
    private static final String GAP = "  ";
    private static final String NONE = "-";

    private static final Comparator<Row> WORST = Comparator.comparingLong((Row row) -> -row.count(Severity.ERROR))
            .thenComparingLong(row -> -row.count(Severity.WARNING))
            .thenComparingLong(row -> -row.count(Severity.INFO));

    private final Messages texts;

    SummaryTable(Messages texts) {
        this.texts = texts;
    }

    /** The table's lines; none where nothing was found. */
    List<String> lines(List<Finding> standing) {
        if (standing.isEmpty()) {
            return List.of();
        }
        List<Row> rules = rows(standing, Finding::rule);
        List<Row> units = rows(standing, this::unit);
        List<Row> shown = units.subList(0, Math.min(units.size(), MOST_UNITS));
        List<String> lines = table(rules, shown);
        if (shown.size() < units.size()) {
            lines.add(texts.text("check.table.more", units.size() - shown.size()));
        }
        return lines;
    }

    private String unit(Finding finding) {
        String unit = finding.subject().unit();
        String collection = finding.subject().collection();
        String prefix = collection.isEmpty() ? "" : collection + "/";
        return VisibleText.of(prefix + (unit == null ? texts.text("check.table.no-unit") : unit));
    }

    /** A label with its findings of each severity. */
    private record Row(String label, Map<Severity, Long> counts) {
        long count(Severity severity) {
            return counts.getOrDefault(severity, 0L);
        }

        String cell(Severity severity) {
            return counts.containsKey(severity) ? String.valueOf(count(severity)) : NONE;
        }
    }

    private static List<Row> rows(List<Finding> findings, Function<Finding, String> label) {
        Map<String, Map<Severity, Long>> counts = findings.stream()
                .collect(Collectors.groupingBy(
                        label, TreeMap::new, Collectors.groupingBy(Finding::severity, Collectors.counting())));
        return counts.entrySet().stream()
                .map(entry -> new Row(entry.getKey(), entry.getValue()))
                .sorted(WORST)
                .toList();
    }

    private List<String> table(Collection<Row> rules, Collection<Row> units) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(head("check.table.rule"));
        rules.forEach(row -> cells.add(cells(row)));
        int second = cells.size();
        cells.add(head("check.table.unit"));
        units.forEach(row -> cells.add(cells(row)));
        List<String> lines = aligned(cells);
        lines.add(second, "");
        return lines;
    }

    private List<String> head(String key) {
        List<String> head = new ArrayList<>(List.of(texts.text(key)));
        for (Severity severity : Severity.values()) {
            head.add(texts.text("check.table." + severity.id()));
        }
        return head;
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(List.of(row.label()));
        for (Severity severity : Severity.values()) {
            cells.add(row.cell(severity));
        }
        return cells;
    }

    private static List<String> aligned(List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            Arrays.setAll(widths, i -> Math.max(widths[i], DisplayWidth.of(row.get(i))));
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(row.get(0)).append(fill(row.get(0), widths[0]));
            for (int i = 1; i < widths.length; i++) {
                line.append(GAP).append(fill(row.get(i), widths[i])).append(row.get(i));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static String fill(String text, int width) {
        return " ".repeat(width - DisplayWidth.of(text));
    }
}
