package org.reportsite.check.rules;

import java.util.ArrayList;
import java.util.List;
import org.reportsite.report.Position;

/**
 * Finds where numbering skips or repeats a number. It may begin anew at 1, but not right after 1 where all is one count or
 * nothing stands between the two. After a wrong number both ways on are right: from the number as printed and from the one
 * expected, so that one slip is one gap.
 */
final class NumberSequence {

    private final boolean oneCount;
    private final Explanation explanation;
    private final List<Gap> gaps = new ArrayList<>();
    private int last;
    private int lastIndex = -1;
    private int otherNext;

    private NumberSequence(boolean oneCount, Explanation explanation) {
        this.oneCount = oneCount;
        this.explanation = explanation;
    }

    /**
     * A numbered heading or item.
     *
     * @param index its index among all, numbered or not
     * @param marker its number as printed, with punctuation
     * @param value its number
     * @param aside whether it is known to stand in the wrong place, so that its number need not fit
     */
    record Numbered(int index, String marker, int value, Position at, boolean aside) {}

    /** A number that is not the one expected. */
    record Gap(Numbered item, int expected) {
        /** The marker with the number expected. */
        String expectedMarker() {
            return NumeralStyle.replaced(item.marker(), expected);
        }
    }

    /** Tells whether numbers that were skipped are accounted for by something else that is wrong. */
    interface Explanation {
        /**
         * Whether they are.
         *
         * @param after index of the item before the numbers skipped, -1 where there is none
         * @param index index of the item after them
         * @param first the first number skipped
         * @param past the number after the last one skipped
         */
        boolean covers(int after, int index, int first, int past);
    }

    /**
     * The gaps.
     *
     * @param oneCount whether a second 1 right after the first is a repetition, and not a count under another heading
     */
    static List<Gap> gaps(List<Numbered> items, boolean oneCount, Explanation explanation) {
        NumberSequence sequence = new NumberSequence(oneCount, explanation);
        items.forEach(sequence::add);
        return sequence.gaps;
    }

    private void add(Numbered item) {
        int value = item.value();
        boolean fits = value == last + 1 || value == otherNext;
        if (!fits && item.aside()) {
            return;
        }
        boolean skips = value > last + 1;
        boolean isRepeated = last == 1 && (oneCount || item.index() == lastIndex + 1);
        boolean beginsAnew = value == 1 && !isRepeated;
        if (fits || beginsAnew || (skips && explanation.covers(lastIndex, item.index(), last + 1, value))) {
            otherNext = 0;
        } else {
            gaps.add(new Gap(item, last + 1));
            otherNext = last + 2;
        }
        last = value;
        lastIndex = item.index();
    }
}
