package org.reportsite.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The one-to-one choice among weighted candidate pairs with the highest total weight: the Hungarian method in the form
 * of shortest augmenting paths (Jonker and Volgenant 1987), for each connected component of the candidates alone. A
 * component too large for its cubic time is chosen from greedily, the heaviest first.
 */
final class Assignment {

    /** Bound of the steps for one component: the smaller side squared times the larger. */
    private static final long MAX_STEPS = 20_000_000;

    private static final Comparator<Candidate> HEAVIEST_FIRST = Comparator.comparingDouble(Candidate::weight)
            .reversed()
            .thenComparingInt(Candidate::later)
            .thenComparingInt(Candidate::earlier);

    private Assignment() {}

    /**
     * A pair that may be chosen.
     *
     * @param earlier index on the earlier side
     * @param later index on the later side
     * @param weight above 0
     */
    record Candidate(int earlier, int later, double weight) {}

    /**
     * The chosen ones.
     *
     * @param candidates each pair once at most
     * @param earlier size of the earlier side
     * @param later size of the later side
     */
    static List<Candidate> best(List<Candidate> candidates, int earlier, int later) {
        List<Candidate> chosen = new ArrayList<>();
        for (List<Candidate> component : Components.of(candidates, earlier, later)) {
            chosen.addAll(ofComponent(component));
        }
        return chosen;
    }

    private static List<Candidate> ofComponent(List<Candidate> component) {
        if (component.size() == 1) {
            return component;
        }
        int[] rows = component.stream()
                .mapToInt(Candidate::earlier)
                .distinct()
                .sorted()
                .toArray();
        int[] columns = component.stream()
                .mapToInt(Candidate::later)
                .distinct()
                .sorted()
                .toArray();
        long small = Math.min(rows.length, columns.length);
        long large = Math.max(rows.length, columns.length);
        return small * small * large > MAX_STEPS ? greedy(component) : hungarian(component, rows, columns);
    }

    private static List<Candidate> greedy(List<Candidate> component) {
        java.util.Set<Integer> rows = new java.util.HashSet<>();
        java.util.Set<Integer> columns = new java.util.HashSet<>();
        List<Candidate> chosen = new ArrayList<>();
        for (Candidate c : component.stream().sorted(HEAVIEST_FIRST).toList()) {
            if (!rows.contains(c.earlier()) && !columns.contains(c.later())) {
                rows.add(c.earlier());
                columns.add(c.later());
                chosen.add(c);
            }
        }
        return chosen;
    }

    private static List<Candidate> hungarian(List<Candidate> component, int[] rows, int[] columns) {
        boolean turned = rows.length > columns.length;
        int[] small = turned ? columns : rows;
        int[] large = turned ? rows : columns;
        double[][] weights = new double[small.length][large.length];
        Candidate[][] at = new Candidate[small.length][large.length];
        for (Candidate c : component) {
            int i = Arrays.binarySearch(small, turned ? c.later() : c.earlier());
            int j = Arrays.binarySearch(large, turned ? c.earlier() : c.later());
            weights[i][j] = c.weight();
            at[i][j] = c;
        }
        List<Candidate> chosen = new ArrayList<>();
        int[] columnOf = Hungarian.heaviest(weights);
        for (int i = 0; i < columnOf.length; i++) {
            if (at[i][columnOf[i]] != null) {
                chosen.add(at[i][columnOf[i]]);
            }
        }
        return chosen;
    }
}
