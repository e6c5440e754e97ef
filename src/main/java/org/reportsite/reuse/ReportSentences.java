package org.reportsite.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;
import org.reportsite.match.MatchedReport;
import org.reportsite.match.MatchedSection;
import org.reportsite.report.Block;
import org.reportsite.report.Section;

/**
 * A report's sentences in compact form: two strings, the sentences of its sections first, those of opening and closing
 * last. Only what can be copied counts: statements of some length. Headings, tables, code, questions (a form asks them,
 * not the writer) and the section's boilerplate are left out.
 */
public final class ReportSentences {

    /** Ends each sentence in the strings. */
    private static final char END = '\n';

    private static final String ELLIPSIS = "…";

    private final String quotes;
    private final String forms;
    /** Number of the first sentence of each section, then of opening and closing, then how many there are. */
    private final int[] firsts;
    /** The sentences before which there is text of the same section that isn't among them. */
    private final BitSet apart = new BitSet();

    private ReportSentences(List<List<Statement>> parts) {
        StringBuilder quoted = new StringBuilder();
        StringBuilder formed = new StringBuilder();
        firsts = new int[parts.size() + 1];
        for (int part = 0; part < parts.size(); part++) {
            int number = firsts[part];
            for (Statement statement : parts.get(part)) {
                apart.set(number, statement.isApart());
                number++;
                quoted.append(statement.quote()).append(END);
                formed.append(statement.form()).append(END);
            }
            firsts[part + 1] = firsts[part] + parts.get(part).size();
        }
        quotes = quoted.toString();
        forms = formed.toString();
    }

    /** The sentences of a report. */
    public static ReportSentences of(MatchedReport report) {
        List<List<Statement>> parts = new ArrayList<>();
        for (MatchedSection matched : report.sections()) {
            parts.add(Statements.of(blocks(matched.section()), matched.boilerplate()));
        }
        List<Block> rest = new ArrayList<>(report.report().opening());
        rest.addAll(report.report().closing());
        parts.add(Statements.of(rest, List.of()));
        return new ReportSentences(parts);
    }

    /** A report with a single section of statements. */
    static ReportSentences of(List<Statement> statements) {
        return new ReportSentences(List.of(statements, List.of()));
    }

    private static List<Block> blocks(Section section) {
        List<Block> blocks = new ArrayList<>(section.introduction());
        section.points().forEach(point -> blocks.addAll(point.blocks()));
        return blocks;
    }

    /** How many sentences there are. */
    int size() {
        return firsts[firsts.length - 1];
    }

    /** How many sections the report has. */
    int sections() {
        return firsts.length - 2;
    }

    /**
     * Number of a section's first sentence in this report.
     *
     * @param section from 0; the number of sections gives the first sentence of opening and closing
     */
    int first(int section) {
        return firsts[section];
    }

    /** The section that a sentence stands in, {@link Passage.Side#NO_SECTION} for opening and closing. */
    int section(int sentence) {
        int section = 0;
        while (firsts[section + 1] <= sentence) {
            section++;
        }
        return section < sections() ? section : Passage.Side.NO_SECTION;
    }

    /** A passage of some sentences, with what stands around it in its section; an ellipsis for what is left out between. */
    Passage.Side side(int first, int count) {
        int behind = first + count;
        String before = isBeside(first, first - 1) ? joined(first - 1, first, apart.get(first)) : "";
        String after = isBeside(first, behind) ? quote(behind) : "";
        boolean isApart = !after.isEmpty() && apart.get(behind);
        boolean isSpaced = isApart && isSpaced(quote(behind - 1));
        return new Passage.Side(
                section(first),
                before,
                joined(first, behind, false),
                isApart ? ELLIPSIS + (isSpaced ? " " : "") + after : after);
    }

    private String joined(int from, int to, boolean goesOn) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from) {
                String space = isSpaced(text) ? " " : "";
                text.append(space).append(apart.get(i) ? ELLIPSIS + space : "");
            }
            text.append(quote(i));
        }
        return goesOn ? text.append(isSpaced(text) ? " " : "").append(ELLIPSIS).toString() : text.toString();
    }

    private static boolean isSpaced(CharSequence before) {
        return before.length() > 0 && before.charAt(before.length() - 1) < 0x80;
    }

    private boolean isBeside(int sentence, int other) {
        return other >= 0 && other < size() && section(other) == section(sentence);
    }

    /** Some sentences and nothing else. */
    String text(int first, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i < first + count; i++) {
            text.append(isSpaced(text) ? " " : "").append(quote(i));
        }
        return text.toString();
    }

    /** A sentence as it was written. */
    String quote(int sentence) {
        int start = 0;
        for (int i = 0; i < sentence; i++) {
            start = quotes.indexOf(END, start) + 1;
        }
        return quotes.substring(start, quotes.indexOf(END, start));
    }

    /** The number that each sentence's form is given, in their order. */
    int[] numbered(ToIntFunction<String> number) {
        int[] numbers = new int[size()];
        int start = 0;
        for (int i = 0; i < numbers.length; i++) {
            int end = forms.indexOf(END, start);
            numbers[i] = number.applyAsInt(forms.substring(start, end));
            start = end + 1;
        }
        return numbers;
    }
}
