package org.reportsite.check.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reportsite.check.CheckedReport;
import org.reportsite.collection.ExpectedTable;
import org.reportsite.diagnostic.Fault;
import org.reportsite.match.HeadingForm;
import org.reportsite.match.MatchedSection;
import org.reportsite.report.Block;
import org.reportsite.report.PlainText;
import org.reportsite.report.Section;

/** A table that a section must have and doesn't: none at all, or none with all the columns. */
final class MissingTable {

    private static final String RULE = "section-missing";
    private static final String SEPARATOR = "｜";

    private MissingTable() {}

    /** The fault at the section's heading where it has no table, else at the table that comes nearest. */
    static Optional<Fault> of(CheckedReport report, MatchedSection matched, ExpectedTable expected) {
        Section section = matched.section();
        List<Block.Table> tables = new ArrayList<>();
        collect(section.introduction(), tables);
        section.points().forEach(point -> collect(point.blocks(), tables));
        String columns = String.join(SEPARATOR, expected.columns());
        Optional<Block.Table> nearest = tables.stream()
                .min(Comparator.comparingInt(table -> missing(table, expected).size()));
        if (nearest.isEmpty()) {
            String key = columns.isEmpty() ? RULE + ".table" : RULE + ".table-columns";
            return Optional.of(report.fault(RULE, key, matched.id(), section.at(), section.title(), columns));
        }
        List<String> missing = missing(nearest.get(), expected);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(report.fault(
                        RULE,
                        RULE + ".columns",
                        matched.id(),
                        nearest.get().at(),
                        String.join(SEPARATOR, missing),
                        columns,
                        String.join(SEPARATOR, header(nearest.get()))));
    }

    /** A cell holds a column's name as a heading holds a title, and is one column only: the likest cell is taken. */
    private static List<String> missing(Block.Table table, ExpectedTable expected) {
        List<String> free =
                new ArrayList<>(header(table).stream().map(HeadingForm::of).toList());
        Set<String> missing = new HashSet<>();
        for (String column : longestFirst(expected.columns())) {
            String name = HeadingForm.of(column);
            Optional<String> cell =
                    free.stream().filter(c -> c.contains(name)).min(Comparator.comparingInt(String::length));
            cell.ifPresentOrElse(free::remove, () -> missing.add(column));
        }
        return expected.columns().stream().filter(missing::contains).toList();
    }

    /** So that 数值 does not take the cell of 上年数值. */
    private static List<String> longestFirst(List<String> columns) {
        return columns.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static List<String> header(Block.Table table) {
        return table.header().stream()
                .map(cell -> PlainText.ofInline(cell.content()))
                .toList();
    }

    private static void collect(List<Block> blocks, List<Block.Table> into) {
        for (Block block : blocks) {
            if (block instanceof Block.Table table) {
                into.add(table);
            } else if (block instanceof Block.Quote quote) {
                collect(quote.content(), into);
            } else if (block instanceof Block.ItemList list) {
                list.items().forEach(item -> collect(item.content(), into));
            }
        }
    }
}
