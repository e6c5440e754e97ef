package org.reportsite.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.reportsite.compare.Scores.Outcome;
import org.reportsite.text.Bigrams;

/** Pairs of reports made from phrases, the second from the first by operations whose truth is known. */
final class LabelledReports {

    private static final int SECTIONS = 5;
    private static final int POINTS = 3;
    private static final int SENTENCES = 6;

    private final Random random;
    private final Phrases phrases;
    private final List<String> earlier = new ArrayList<>();

    /** Two reports as fixtures, and what became of each sentence. */
    record Pair(String earlier, String later, List<Outcome> truth) {}

    LabelledReports(Random random, Phrases phrases) {
        this.random = random;
        this.phrases = phrases;
    }

    Pair next() {
        earlier.clear();
        List<List<String>> before = new ArrayList<>();
        for (int p = 0; p < SECTIONS * POINTS; p++) {
            List<String> point = new ArrayList<>();
            for (int s = 0; s < SENTENCES; s++) {
                point.add(fresh());
            }
            before.add(point);
        }
        List<Outcome> truth = new ArrayList<>();
        List<List<String>> after = new ArrayList<>();
        List<Outcome> moving = new ArrayList<>();
        for (List<String> point : before) {
            after.add(change(point, truth, moving));
        }
        settle(moving, after, before, truth);
        return new Pair(text(before), text(after), truth);
    }

    private List<String> change(List<String> point, List<Outcome> truth, List<Outcome> moving) {
        List<String> changed = new ArrayList<>();
        for (String sentence : point) {
            double dice = random.nextDouble();
            if (dice < 0.5) {
                stay(Kind.KEPT, sentence, sentence, changed, truth);
            } else if (dice < 0.72) {
                stay(Kind.EDITED, sentence, edited(sentence), changed, truth);
            } else if (dice < 0.83) {
                moving.add(new Outcome(Kind.MOVED, sentence, random.nextInt(3) == 0 ? edited(sentence) : sentence));
            } else if (dice < 0.92) {
                truth.add(new Outcome(Kind.REMOVED, sentence, null));
            } else {
                truth.add(new Outcome(Kind.REMOVED, sentence, null));
                String added = fresh();
                stay(Kind.ADDED, null, added, changed, truth);
            }
        }
        if (random.nextInt(3) == 0) {
            String added = fresh();
            changed.add(random.nextInt(changed.size() + 1), added);
            truth.add(new Outcome(Kind.ADDED, null, added));
        }
        return changed;
    }

    private static void stay(Kind kind, @Nullable String from, String to, List<String> into, List<Outcome> truth) {
        into.add(to);
        truth.add(new Outcome(kind, from, to));
    }

    private void settle(
            List<Outcome> moving, List<List<String>> after, List<List<String>> before, List<Outcome> truth) {
        for (Outcome move : moving) {
            int to = random.nextInt(after.size());
            while (before.get(to).contains(move.from())) {
                to = random.nextInt(after.size());
            }
            after.get(to).add(random.nextInt(after.get(to).size() + 1), move.to());
            truth.add(move);
        }
    }

    /** A sentence that could not be taken for a rewording of any other. */
    private String fresh() {
        while (true) {
            String sentence = phrases.sentence(random);
            Bigrams bigrams = Bigrams.of(sentence);
            if (earlier.stream().noneMatch(e -> Bigrams.of(e).dice(bigrams) >= 0.5)) {
                earlier.add(sentence);
                return sentence;
            }
        }
    }

    private String edited(String sentence) {
        while (true) {
            String edited = phrases.reworded(sentence, random);
            double dice = Bigrams.of(sentence).dice(Bigrams.of(edited));
            if (!edited.equals(sentence) && dice >= 0.52) {
                return edited;
            }
        }
    }

    private String text(List<List<String>> points) {
        StringBuilder text = new StringBuilder();
        for (int p = 0; p < points.size(); p++) {
            if (p % POINTS == 0) {
                text.append("## ").append(phrases.heading(p / POINTS)).append('\n');
            }
            text.append(phrases.marker(p % POINTS))
                    .append(phrases.join(points.get(p)))
                    .append('\n');
        }
        return text.toString();
    }
}
