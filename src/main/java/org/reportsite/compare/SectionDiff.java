package org.reportsite.compare;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportsite.compare.SectionComparison.Elsewhere;

/**
 * What became of a section from one report to the next, in reading order.
 *
 * @param parts each part of either side; a vanished one behind its old neighbour
 * @param points what became of each point
 */
record SectionDiff(List<PartDiff> parts, List<SectionComparison.PointChange> points) {

    SectionDiff {
        parts = List.copyOf(parts);
        points = List.copyOf(points);
    }

    /**
     * A part.
     *
     * @param earlier its index in the earlier section, -1 where it is new
     * @param later its index in the later section, -1 where it is gone
     * @param marks its sentences, and where they stood those that are gone
     */
    record PartDiff(int earlier, int later, List<Mark> marks) {
        PartDiff {
            marks = List.copyOf(marks);
        }
    }

    /**
     * What became of a sentence.
     *
     * @param from the earlier sentence, null where it is new
     * @param to the later sentence, null where it is gone
     * @param elsewhere the other section in which it stood, or stands now; null where it stays
     * @param left whether it has left the section for that one
     */
    record Mark(
            Kind kind,
            @Nullable Sentence from,
            @Nullable Sentence to,
            @Nullable Elsewhere elsewhere,
            boolean left) {

        Mark(Kind kind, @Nullable Sentence from, @Nullable Sentence to) {
            this(kind, from, to, null, false);
        }

        SectionComparison.SentenceChange change() {
            return new SectionComparison.SentenceChange(
                    kind, from == null ? null : from.text(), to == null ? null : to.text());
        }
    }

    /** Every sentence's change, in reading order. One that has left for another section is told there. */
    List<SectionComparison.SentenceChange> sentences() {
        List<SectionComparison.SentenceChange> changes = new ArrayList<>();
        parts.forEach(
                part -> part.marks().stream().filter(mark -> !mark.left()).forEach(mark -> changes.add(mark.change())));
        return changes;
    }
}
