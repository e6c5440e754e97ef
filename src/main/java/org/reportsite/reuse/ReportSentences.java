package org.reportsite.reuse;

import java.util.ArrayList;
import java.util.List;
import org.reportsite.match.MatchedReport;
import org.reportsite.match.MatchedSection;
import org.reportsite.report.Block;
import org.reportsite.report.Section;

/**
 * A report's sentences in compact form: one string, the sentences of its sections first, those of opening and closing
 * last. Only what can be copied counts: statements of some length. Headings, tables, code, questions (a form asks them,
 * not the writer) and the section's boilerplate are left out.
 */
public final class ReportSentences {

    /** Ends each sentence in the text. */
    static final char END = '\n';

    private final String text;
    /** Number of the first sentence of each section, then of opening and closing, then how many there are. */
    private final int[] firsts;

    private ReportSentences(String text, int[] firsts) {
        this.text = text;
        this.firsts = firsts;
    }

    /** The sentences of a report. */
    public static ReportSentences of(MatchedReport report) {
        StringBuilder text = new StringBuilder();
        int[] firsts = new int[report.sections().size() + 2];
        int count = 0;
        int index = 0;
        for (MatchedSection matched : report.sections()) {
            count += append(blocks(matched.section()), matched.boilerplate(), text);
            firsts[++index] = count;
        }
        List<Block> rest = new ArrayList<>(report.report().opening());
        rest.addAll(report.report().closing());
        firsts[++index] = count + append(rest, List.of(), text);
        return new ReportSentences(text.toString(), firsts);
    }

    /** The sentences of a report with a single section, already in normal form. */
    static ReportSentences of(List<String> forms) {
        StringBuilder text = new StringBuilder();
        forms.forEach(form -> text.append(form).append(END));
        return new ReportSentences(text.toString(), new int[] {0, forms.size(), forms.size()});
    }

    private static List<Block> blocks(Section section) {
        List<Block> blocks = new ArrayList<>(section.introduction());
        section.points().forEach(point -> blocks.addAll(point.blocks()));
        return blocks;
    }

    private static int append(List<Block> blocks, List<String> boilerplate, StringBuilder text) {
        List<String> statements = Statements.of(blocks, boilerplate);
        statements.forEach(statement -> text.append(statement).append(END));
        return statements.size();
    }

    String text() {
        return text;
    }

    /** How many sentences there are. */
    public int size() {
        return firsts[firsts.length - 1];
    }

    /** How many sections the report has. */
    public int sections() {
        return firsts.length - 2;
    }

    /**
     * Number of a section's first sentence in this report.
     *
     * @param section from 0; the number of sections gives the first sentence of opening and closing
     */
    public int first(int section) {
        return firsts[section];
    }
}
