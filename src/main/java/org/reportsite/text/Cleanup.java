package org.reportsite.text;

import java.util.ArrayList;
import java.util.List;
import org.reportsite.text.TextDiff.Change;

/**
 * Joins changes that only a scrap of unchanged text parts: a reader makes nothing of a single particle that two
 * different wordings happen to share. After the semantic clean-up in Neil Fraser's "Diff Strategies" (2006): what stays
 * must weigh something beside the changes around it.
 */
final class Cleanup {

    private Cleanup() {}

    static List<Change> merged(List<Change> changes, List<Word> before, List<Word> after) {
        List<Change> merged = new ArrayList<>();
        for (Change change : changes) {
            Change last = change;
            while (!merged.isEmpty() && isScrap(merged.get(merged.size() - 1), last, before, after)) {
                last = merged.remove(merged.size() - 1).through(last);
            }
            merged.add(last);
        }
        return merged;
    }

    private static boolean isScrap(Change left, Change right, List<Word> before, List<Word> after) {
        int kept = weight(after, left.toEnd(), right.toStart());
        int smaller = Math.min(weight(left, before, after), weight(right, before, after));
        return kept <= 1 || kept * 2 <= smaller;
    }

    private static int weight(Change change, List<Word> before, List<Word> after) {
        return Math.max(
                weight(before, change.fromStart(), change.fromEnd()), weight(after, change.toStart(), change.toEnd()));
    }

    private static int weight(List<Word> words, int from, int to) {
        return words.subList(from, to).stream().mapToInt(Word::weight).sum();
    }
}
