package org.reportsite.compare;

import java.util.List;
import org.reportsite.compare.SectionComparison.MarkedSentence;
import org.reportsite.compare.SectionComparison.Span;
import org.reportsite.compare.SectionDiff.Mark;
import org.reportsite.text.TextDiff;

/** A sentence as it is shown: in pieces that stayed, came or went. */
final class Marking {

    private Marking() {}

    /** A sentence that is compared with nothing. */
    static MarkedSentence plain(Sentence sentence) {
        return new MarkedSentence(null, List.of(new Span(Span.Type.SAME, sentence.text())), sentence.lead());
    }

    /**
     * A sentence marked by what became of it.
     *
     * @param isNew whether the year before lacks the whole section: what is new in it then isn't marked
     */
    static MarkedSentence of(Mark mark, boolean isNew) {
        Sentence from = mark.from();
        Sentence to = mark.to();
        if (mark.left()) {
            return new MarkedSentence(mark.kind(), all(Span.Type.DELETED, text(from)), false, mark.elsewhere(), true);
        }
        if (to == null) {
            return new MarkedSentence(mark.kind(), all(Span.Type.DELETED, text(from)), from != null && from.lead());
        }
        if (from == null) {
            return isNew ? plain(to) : new MarkedSentence(mark.kind(), all(Span.Type.INSERTED, to.text()), to.lead());
        }
        List<Span> spans = from.isSameAs(to) ? all(Span.Type.SAME, to.text()) : spans(from.text(), to.text());
        return new MarkedSentence(mark.kind(), spans, to.lead(), mark.elsewhere(), false);
    }

    private static List<Span> spans(String from, String to) {
        return TextDiff.between(from, to).stream()
                .map(span -> new Span(Span.Type.valueOf(span.type().name()), span.text()))
                .toList();
    }

    private static String text(@org.jspecify.annotations.Nullable Sentence sentence) {
        return sentence == null ? "" : sentence.text();
    }

    private static List<Span> all(Span.Type type, String text) {
        return List.of(new Span(type, text));
    }
}
