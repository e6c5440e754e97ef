package org.reportsite.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.reportsite.match.MatchedReport;

/**
 * A report's sentences, and which words of the plan stand in them.
 *
 * @param statements its sentences in order
 * @param words the words of the plan in each of them
 * @param sentences the numbers of the sentences that each word stands in
 */
record IndexedReport(List<Statement> statements, List<BitSet> words, List<List<Integer>> sentences) {

    static IndexedReport of(MatchedReport report, Vocabulary vocabulary) {
        List<Statement> statements = Statements.of(report);
        List<BitSet> words = new ArrayList<>(statements.size());
        List<List<Integer>> sentences = new ArrayList<>(vocabulary.size());
        for (int word = 0; word < vocabulary.size(); word++) {
            sentences.add(new ArrayList<>());
        }
        for (int number = 0; number < statements.size(); number++) {
            BitSet own = vocabulary.in(statements.get(number).text());
            words.add(own);
            int sentence = number;
            own.stream().forEach(word -> sentences.get(word).add(sentence));
        }
        return new IndexedReport(statements, words, sentences);
    }

    int size() {
        return statements.size();
    }

    /** In how many sentences a word stands. */
    int frequency(int word) {
        return sentences.get(word).size();
    }

    /** Whether one of some sentences in a row tells what is still wrong. */
    boolean hasTrouble(int from, int to) {
        return statements.subList(from, to).stream().anyMatch(Statement::trouble);
    }

    /** How much sentences in a row say, in Chinese characters. */
    double length(int from, int to) {
        double length = 0;
        for (int i = from; i < to; i++) {
            length += statements.get(i).length();
        }
        return length;
    }

    /** Sentences in a row as one text; a heading among them is a line of its own. */
    String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(text.length() == 0 ? "" : separator(text.charAt(text.length() - 1)))
                    .append(statements.get(i).text());
        }
        return text.toString();
    }

    private static String separator(char last) {
        if (Character.isLetterOrDigit(last)) {
            return "\n";
        }
        return last < 0x80 ? " " : "";
    }
}
