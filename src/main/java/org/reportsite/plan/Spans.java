package org.reportsite.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.reportsite.plan.Vocabulary.Hit;

/** Places of words in a text, as they are marked: in order, those that touch or overlap as one. */
final class Spans {

    private Spans() {}

    static List<Span> of(List<Hit> hits, BitSet words) {
        List<Span> ordered = hits.stream()
                .filter(hit -> words.get(hit.word()))
                .map(Hit::span)
                .sorted(Comparator.comparingInt(Span::from).thenComparing(Span::to))
                .toList();
        List<Span> spans = new ArrayList<>();
        for (Span span : ordered) {
            int last = spans.size() - 1;
            if (last >= 0 && span.from() <= spans.get(last).to()) {
                spans.set(
                        last,
                        new Span(
                                spans.get(last).from(), Math.max(spans.get(last).to(), span.to())));
            } else {
                spans.add(span);
            }
        }
        return List.copyOf(spans);
    }
}
