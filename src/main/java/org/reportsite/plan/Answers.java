package org.reportsite.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the passages of a report that speak of what was planned, and judges by them what became of it. */
final class Answers {

    /** The most passages that are shown for an item. */
    static final int MOST = 3;

    /** From here on a passage that looks back answers; reviews say in a sentence what a plan says in ten. */
    private static final double ANSWERED = 0.32;
    /** From here on a passage that looks ahead plans the same again: plans share many words, whatever they are about. */
    private static final double PLANNED_AGAIN = 0.4;
    /** From here on a passage may speak of the same. */
    private static final double MENTIONED = 0.19;
    /** Share of the best passage's similarity that another one must reach. */
    private static final double WORTH_SHOWING = 0.4;

    private final IndexedReport report;
    private final Weights weights;
    /** The words of the unit's name. */
    private final BitSet names;

    Answers(IndexedReport report, Weights weights, BitSet names) {
        this.report = report;
        this.weights = weights;
        this.names = names;
    }

    /** What the report says of an item. */
    PlanItem to(Planned planned, Vocabulary words) {
        Gist gist = new Gist(planned, words, weights, names);
        if (gist.isGeneral()) {
            return new PlanItem(planned, PlanState.GENERAL, 0, List.of(), List.of());
        }
        List<Match> matches = new PassageSearch(report, gist).matches();
        double back = best(matches, match -> !isAhead(match));
        double ahead = best(matches, this::isAhead);
        Mentions mentioning = new Mentions(planned, gist, words);
        List<Match> mentions = matches.stream()
                .filter(match -> match.reach() >= MENTIONED
                        && mentioning.isIn(report.text(match.from(), match.to()), match.words()))
                .toList();
        PlanState state = state(back, ahead, !mentions.isEmpty());
        List<Match> shown = shown(state == PlanState.MENTIONED ? mentions : matches, state);
        List<Answer> answers =
                shown.stream().map(match -> answer(match, gist, words)).toList();
        BitSet common = new BitSet();
        shown.forEach(match -> common.or(match.words()));
        common.and(gist.telling());
        double similarity = switch (state) {
            case ANSWERED -> back;
            case MENTIONED -> best(mentions, match -> true);
            case PLANNED_AGAIN, NOT_MENTIONED, GENERAL -> Math.max(back, ahead);
        };
        return new PlanItem(planned, state, similarity, answers, Spans.of(words.hits(planned.text()), common));
    }

    private static PlanState state(double back, double ahead, boolean isMentioned) {
        if (back >= ANSWERED) {
            return PlanState.ANSWERED;
        }
        if (ahead >= PLANNED_AGAIN) {
            return PlanState.PLANNED_AGAIN;
        }
        return isMentioned ? PlanState.MENTIONED : PlanState.NOT_MENTIONED;
    }

    private static double best(List<Match> matches, Predicate<Match> which) {
        return matches.stream()
                .filter(which)
                .mapToDouble(Match::similarity)
                .max()
                .orElse(0);
    }

    private boolean isAhead(Match match) {
        return report.statements().get(match.from()).ahead();
    }

    /** What answers before what is planned again, unless that is the state; the rest only where nothing else is there. */
    private List<Match> shown(List<Match> matches, PlanState state) {
        Stream<Match> candidates = switch (state) {
            case ANSWERED -> matches.stream().filter(match -> !isAhead(match));
            case PLANNED_AGAIN -> matches.stream();
            case MENTIONED -> matches.stream();
            case NOT_MENTIONED, GENERAL -> Stream.empty();
        };
        List<Match> ranked = candidates
                .sorted(Comparator.comparingDouble(Match::similarity).reversed().thenComparing(Match::from))
                .toList();
        List<Match> shown = new ArrayList<>();
        for (Match match : ranked) {
            if (shown.size() < MOST
                    && match.similarity() >= WORTH_SHOWING * ranked.get(0).similarity()
                    && shown.stream().noneMatch(match::overlaps)) {
                shown.add(match);
            }
        }
        return shown;
    }

    private Answer answer(Match match, Gist gist, Vocabulary words) {
        String text = report.text(match.from(), match.to());
        Statement first = report.statements().get(match.from());
        return new Answer(
                text, first.place(), first.ahead(), match.similarity(), Spans.of(words.hits(text), gist.telling()));
    }
}
