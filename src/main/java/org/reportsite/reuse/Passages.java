package org.reportsite.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.reportsite.text.Bigrams;

/** Finds the passages that two reports share. */
final class Passages {

    private static final int NONE = -1;

    private final Forms forms;
    private final LikeForms like;
    private final ReportSentences earlier;
    private final ReportSentences later;
    private final int[] from;
    private final int[] to;

    Passages(Forms forms, LikeForms like, List<CopySearch.Entry> reports, int earlier, int later) {
        this.forms = forms;
        this.like = like;
        this.earlier = reports.get(earlier).sentences();
        this.later = reports.get(later).sentences();
        this.from = forms.ofReport(earlier);
        this.to = forms.ofReport(later);
    }

    /**
     * The passages in the order of the later report.
     *
     * @param isCommon whether one of its sentences is nobody's
     */
    SharedText all(IntPredicate isCommon) {
        List<Passage> passages = new ArrayList<>();
        BitSet sources = new BitSet();
        int expected = NONE;
        int start = 0;
        int end = 0;
        int source = NONE;
        for (int i = 0; i <= to.length; i++) {
            int match = i == to.length || isCommon.test(i) ? NONE : match(i, expected);
            boolean goesOn = end > start
                    && match != NONE
                    && match == expected
                    && earlier.section(match) == earlier.section(match - 1)
                    && later.section(i) == later.section(i - 1);
            if (!goesOn && end > start) {
                passages.add(passage(source, start, end - start));
                sources.set(source, source + end - start);
            }
            start = goesOn ? start : i;
            source = goesOn ? source : match;
            end = match == NONE ? start : i + 1;
            expected = match == NONE || match + 1 == from.length ? NONE : match + 1;
        }
        return new SharedText(passages, sources.cardinality());
    }

    /** The sentence of the earlier report that one of the later is like: the expected one, else the likest. */
    private int match(int sentence, int expected) {
        if (expected != NONE && isLike(from[expected], to[sentence])) {
            return expected;
        }
        int best = NONE;
        double most = 0;
        for (int i = 0; i < from.length; i++) {
            double likeness = isLike(from[i], to[sentence]) ? likeness(from[i], to[sentence]) : 0;
            if (likeness > most) {
                most = likeness;
                best = i;
            }
        }
        return best;
    }

    private boolean isLike(int one, int other) {
        return like.areLike(one, other);
    }

    private double likeness(int one, int other) {
        return one == other ? 1 : forms.bigrams(one).dice(forms.bigrams(other));
    }

    private Passage passage(int source, int start, int count) {
        Kind kind = Kind.VERBATIM;
        for (int i = 0; i < count; i++) {
            kind = kind.and(kind(from[source + i], to[start + i]));
        }
        Passage.Side first = earlier.side(source, count);
        Passage.Side second = later.side(start, count);
        double similarity = Bigrams.of(earlier.text(source, count)).dice(Bigrams.of(later.text(start, count)));
        return new Passage(first, second, count, kind, kind == Kind.VERBATIM ? 1 : similarity);
    }

    private Kind kind(int one, int other) {
        if (one == other) {
            return Kind.VERBATIM;
        }
        return forms.pattern(one) == forms.pattern(other) ? Kind.NUMBERS : Kind.NEAR;
    }
}
