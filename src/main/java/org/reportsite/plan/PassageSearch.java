package org.reportsite.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds the passages of a report that share words with something planned. */
final class PassageSearch {

    /** A word of more sentences finds none of them; it counts where others do. So the work for an item is bounded. */
    private static final int MOST_SENTENCES = 150;
    /** Sentences of a passage. */
    private static final int LONGEST = 3;
    /** What a sentence must add to the similarity of those beside it to be of the same passage. */
    private static final double WORTH_ADDING = 0.1;
    /** Chinese characters of a passage up to which its length does not count. */
    private static final double USUAL_LENGTH = 100;

    private static final double LENGTH_COUNTS = 0.4;
    /** What a passage is divided by that lacks the words which tell most. */
    private static final double BESIDE_THE_POINT = 1.5;
    /** What a passage is divided by that only tells what is still wrong. */
    private static final double TROUBLE = 1.5;
    /** A passage of more than one sentence is no longer. */
    private static final double MOST_LENGTH = 200;

    private final IndexedReport report;
    private final Gist gist;

    PassageSearch(IndexedReport report, Gist gist) {
        this.report = report;
        this.gist = gist;
    }

    /** The passages in order; some of them may overlap. */
    List<Match> matches() {
        BitSet candidates = new BitSet();
        gist.words().stream()
                .filter(word -> report.frequency(word) <= MOST_SENTENCES)
                .forEach(word -> report.sentences().get(word).forEach(candidates::set));
        List<Match> matches = new ArrayList<>();
        candidates.stream().forEach(sentence -> matches.add(around(sentence)));
        return matches;
    }

    /** The passage around a sentence: its neighbours belong to it as long as they say more of it. */
    private Match around(int sentence) {
        Match passage = match(sentence, sentence + 1);
        while (passage.to() - passage.from() < LONGEST) {
            Match after = with(passage, passage.to());
            Match before = with(passage, passage.from() - 1);
            Match longer = after.similarity() >= before.similarity() ? after : before;
            if (longer.similarity() < passage.similarity() + WORTH_ADDING) {
                break;
            }
            passage = longer;
        }
        return passage;
    }

    /** The passage and one sentence more; the passage itself where that stands in another part, or makes it too long. */
    private Match with(Match passage, int neighbour) {
        if (neighbour < 0
                || neighbour >= report.size()
                || report.statements().get(neighbour).part()
                        != report.statements().get(passage.from()).part()) {
            return passage;
        }
        int from = Math.min(passage.from(), neighbour);
        int to = Math.max(passage.to(), neighbour + 1);
        return report.length(from, to) > MOST_LENGTH ? passage : match(from, to);
    }

    /** A long passage shares words by chance: what it shares counts less, as in BM25 (Robertson, Zaragoza 2009). */
    private Match match(int from, int to) {
        BitSet there = new BitSet();
        report.words().subList(from, to).forEach(there::or);
        BitSet shared = gist.shared(there);
        double excess = Math.max(0, report.length(from, to) / USUAL_LENGTH - 1);
        double discount = (1 + LENGTH_COUNTS * excess)
                * (gist.isToThePoint(shared) ? 1 : BESIDE_THE_POINT)
                * (report.hasTrouble(from, to) ? TROUBLE : 1);
        return new Match(from, to, shared, gist.similarity(shared, discount), gist.similarity(shared, 1));
    }
}
