package org.reportsite.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.reportsite.text.Bigrams;

/**
 * Pairs the rows of tables that are about the same thing, their first cell being equal and in the same section, whatever
 * became of the figures: a row is too short for bigrams to tell.
 */
final class RowPairing {

    private static final int REPEATED = -1;

    private RowPairing() {}

    static void run(ReportText earlier, ReportText later, Pairing pairing) {
        Map<Row, Integer> before = rows(earlier, pairing::isEarlierFree);
        rows(later, pairing::isLaterFree).forEach((row, to) -> {
            int from = before.getOrDefault(row, REPEATED);
            if (from != REPEATED && to != REPEATED) {
                pairing.pair(from, to, bigrams(earlier, from).dice(bigrams(later, to)));
            }
        });
    }

    private static Map<Row, Integer> rows(ReportText text, IntPredicate free) {
        Map<Row, Integer> rows = new HashMap<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            String key = sentence.rowKey();
            if (free.test(i) && key.codePoints().anyMatch(Character::isLetter)) {
                rows.merge(new Row(text.sectionOf(sentence).group(), key), i, (a, b) -> REPEATED);
            }
        }
        return rows;
    }

    private static Bigrams bigrams(ReportText text, int index) {
        return text.sentences().get(index).bigrams();
    }

    private record Row(String group, String key) {}
}
