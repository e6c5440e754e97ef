package org.reportsite.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reportsite.text.Bigrams;

/**
 * The different sentences of a collection, numbered from 0 in the order of their first appearance, and their patterns,
 * numbered likewise: sentences that are the same but for their numbers have one pattern. Most of what reports share is
 * found by that alone.
 */
final class Forms {

    private final List<String> texts = new ArrayList<>();
    private final int[] patterns;
    private final int patternCount;
    private final List<int[]> reports = new ArrayList<>();
    private final List<int[]> reportPatterns = new ArrayList<>();
    private final BitSet repeated = new BitSet();

    /** The forms of reports. */
    Forms(List<ReportSentences> sentences) {
        Map<String, Integer> numbers = new HashMap<>();
        for (ReportSentences report : sentences) {
            reports.add(report.numbered(text -> number(text, numbers)));
        }
        Map<String, Integer> byPattern = new HashMap<>();
        patterns = new int[texts.size()];
        for (int i = 0; i < patterns.length; i++) {
            int next = byPattern.size();
            patterns[i] = byPattern.computeIfAbsent(NormalForm.withoutNumbers(texts.get(i)), p -> next);
        }
        patternCount = byPattern.size();
        reports.forEach(report ->
                reportPatterns.add(Arrays.stream(report).map(this::pattern).toArray()));
        BitSet seen = new BitSet();
        reportPatterns.forEach(report -> Arrays.stream(report).forEach(pattern -> {
            repeated.set(pattern, seen.get(pattern));
            seen.set(pattern);
        }));
    }

    private int number(String text, Map<String, Integer> numbers) {
        int next = texts.size();
        int number = numbers.computeIfAbsent(text, t -> next);
        if (number == next) {
            texts.add(text);
        }
        return number;
    }

    /** How many forms there are. */
    int size() {
        return texts.size();
    }

    /** How many patterns there are. */
    int patterns() {
        return patternCount;
    }

    int pattern(int form) {
        return patterns[form];
    }

    /** Whether one sentence alone has a pattern. */
    boolean isOnce(int pattern) {
        return !repeated.get(pattern);
    }

    /** The forms of a report's sentences, in their order. */
    int[] ofReport(int report) {
        return reports.get(report);
    }

    /** The patterns of a report's sentences, in their order. */
    int[] patternsOf(int report) {
        return reportPatterns.get(report);
    }

    /** By which a form is compared with others: pairs of characters in Chinese, else words. */
    Bigrams bigrams(int form) {
        return Bigrams.orWords(texts.get(form));
    }
}
