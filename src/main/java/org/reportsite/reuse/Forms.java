package org.reportsite.reuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reportsite.text.Bigrams;

/**
 * The different sentences of a collection, numbered from 0 in the order of their first appearance. Sentences that are the
 * same but for their numbers are one: most of what reports share is found by that alone.
 */
final class Forms {

    private final List<String> texts = new ArrayList<>();
    private final List<int[]> reports = new ArrayList<>();

    /** The forms of reports. */
    Forms(List<ReportSentences> sentences) {
        Map<String, Integer> numbers = new HashMap<>();
        for (ReportSentences report : sentences) {
            reports.add(report.numbered(text -> number(text, numbers)));
        }
    }

    private int number(String text, Map<String, Integer> numbers) {
        Integer known = numbers.putIfAbsent(text, texts.size());
        if (known == null) {
            texts.add(text);
            return texts.size() - 1;
        }
        return known;
    }

    /** How many there are. */
    int size() {
        return texts.size();
    }

    /** The forms of a report's sentences, in their order. */
    int[] ofReport(int report) {
        return reports.get(report);
    }

    Bigrams bigrams(int form) {
        return Bigrams.of(texts.get(form));
    }
}
