package org.reportsite.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.reportsite.compare.Kind;
import org.reportsite.compare.SectionComparison.SentenceChange;
import org.reportsite.report.PlainText;

/** A text's changes in reading order, in so few pieces that those of a whole collection can be kept and shown together. */
final class ChangeStrip {

    /** How many pieces of the same length. */
    static final int PIECES = 24;

    private ChangeStrip() {}

    /**
     * What became of most of each piece.
     *
     * @param sentences what became of each sentence; those that are gone have no place in the text
     * @return {@link #PIECES} kinds, none for a text without characters
     */
    static List<Kind> of(List<SentenceChange> sentences) {
        List<SentenceChange> text =
                sentences.stream().filter(sentence -> sentence.to() != null).toList();
        long all = text.stream().mapToLong(ChangeStrip::length).sum();
        if (all == 0) {
            return List.of();
        }
        List<Map<Kind, Long>> parts = new ArrayList<>();
        for (int i = 0; i < PIECES; i++) {
            parts.add(new EnumMap<>(Kind.class));
        }
        long start = 0;
        for (SentenceChange sentence : text) {
            long end = start + length(sentence) * PIECES;
            for (long at = start; at < end; ) {
                int piece = (int) (at / all);
                long next = Math.min(end, (piece + 1) * all);
                parts.get(piece).merge(sentence.kind(), next - at, Long::sum);
                at = next;
            }
            start = end;
        }
        return parts.stream().map(ChangeStrip::most).toList();
    }

    /** The kind of most of a piece; of equal ones the first. */
    private static Kind most(Map<Kind, Long> piece) {
        return Collections.max(piece.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    private static long length(SentenceChange sentence) {
        String text = sentence.to();
        return text == null ? 0 : PlainText.length(text);
    }
}
