package org.reportsite.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the comparison told of sentences, held against the truth.
 *
 * @param truth what became of the sentences
 * @param told what the comparison says of them
 */
record Scores(List<Outcome> truth, List<Outcome> told) {

    private static final String OTHER = "other";

    /**
     * What became of a sentence.
     *
     * @param from what stands for the earlier sentence, null where it is new
     * @param to what stands for the later sentence, null where it is gone
     */
    record Outcome(
            Kind kind, @Nullable String from, @Nullable String to) {}

    /** What was told and isn't so. */
    List<Outcome> wrong() {
        return without(told, truth);
    }

    /** What is so and wasn't told. */
    List<Outcome> missed() {
        return without(truth, told);
    }

    private static List<Outcome> without(List<Outcome> all, List<Outcome> others) {
        List<Outcome> left = new ArrayList<>(all);
        others.forEach(left::remove);
        return left;
    }

    /** F1 of each kind: an outcome is right where kind and both sentences are. */
    Map<Kind, Double> f1() {
        List<Outcome> wrong = wrong();
        Map<Kind, Double> f1 = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            long right = count(told, kind) - count(wrong, kind);
            f1.put(kind, 2.0 * right / (count(truth, kind) + count(told, kind)));
        }
        return f1;
    }

    /**
     * A table: a row for each true kind, a column for each that was told, then the truth's sentences that were told to be
     * of the right kind but with another partner, then F1.
     */
    String table() {
        StringBuilder table = new StringBuilder(String.format("%-9s", "truth"));
        for (Kind kind : Kind.values()) {
            table.append(String.format("%9s", kind.id()));
        }
        table.append(String.format("%9s%9s%n", OTHER, "F1"));
        Map<Kind, Double> f1 = f1();
        Map<String, Integer> counts = counts();
        for (Kind kind : Kind.values()) {
            table.append(String.format("%-9s", kind.id()));
            for (Kind other : Kind.values()) {
                table.append(String.format("%9d", counts.getOrDefault(kind + ">" + other, 0)));
            }
            table.append(String.format("%9d", counts.getOrDefault(kind + ">" + OTHER, 0)));
            table.append(String.format(Locale.ROOT, "%9.3f%n", f1.get(kind)));
        }
        return table.toString().replace(System.lineSeparator(), "\n");
    }

    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        List<Outcome> missed = missed();
        without(truth, missed).forEach(outcome -> counts.merge(outcome.kind() + ">" + outcome.kind(), 1, Integer::sum));
        for (Outcome outcome : missed) {
            Kind as = toldOf(outcome, wrong());
            counts.merge(outcome.kind() + ">" + (as == outcome.kind() ? OTHER : as), 1, Integer::sum);
        }
        return counts;
    }

    /** The kind told of an outcome's later sentence, of its earlier one where it is gone. */
    private static Kind toldOf(Outcome outcome, List<Outcome> told) {
        return told.stream()
                .filter(t -> outcome.to() == null
                        ? Objects.equals(t.from(), outcome.from())
                        : Objects.equals(t.to(), outcome.to()))
                .map(Outcome::kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing told of " + outcome));
    }

    private static long count(List<Outcome> outcomes, Kind kind) {
        return outcomes.stream().filter(o -> o.kind() == kind).count();
    }
}
