package org.reportsite.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The one-to-one choice with the highest total, found by trying all: each group of rows that share columns on its own. */
final class Matching {

    private final Map<Integer, Map<Integer, Double>> weights;

    /** Pairs that may be chosen: row, column, weight above 0. */
    Matching(Map<Integer, Map<Integer, Double>> weights) {
        this.weights = new TreeMap<>(weights);
    }

    /** The column chosen for each row that gets one. */
    Map<Integer, Integer> best() {
        Map<Integer, Integer> best = new HashMap<>();
        TreeSet<Integer> left = new TreeSet<>(weights.keySet());
        while (!left.isEmpty()) {
            List<Integer> group = group(left.first());
            group.forEach(left::remove);
            best.putAll(choose(group, 0, new TreeSet<>(), new HashMap<>()).columns());
        }
        return best;
    }

    private record Choice(double total, Map<Integer, Integer> columns) {}

    private List<Integer> group(int row) {
        TreeSet<Integer> group = new TreeSet<>();
        List<Integer> todo = new ArrayList<>(List.of(row));
        while (!todo.isEmpty()) {
            int next = todo.remove(todo.size() - 1);
            if (group.add(next)) {
                weights.keySet().stream()
                        .filter(other -> sharesColumn(next, other))
                        .forEach(todo::add);
            }
        }
        return List.copyOf(group);
    }

    private boolean sharesColumn(int row, int other) {
        return weights.get(row).keySet().stream().anyMatch(weights.get(other)::containsKey);
    }

    /** The best choice for the rows from one on, when some columns are taken. What was found is kept for the next time. */
    private Choice choose(List<Integer> group, int from, SortedSet<Integer> taken, Map<String, Choice> known) {
        if (from == group.size()) {
            return new Choice(0, Map.of());
        }
        String state = from + " " + taken;
        if (known.containsKey(state)) {
            return known.get(state);
        }
        Choice best = choose(group, from + 1, taken, known);
        for (Map.Entry<Integer, Double> column : weights.get(group.get(from)).entrySet()) {
            if (!taken.contains(column.getKey())) {
                TreeSet<Integer> now = new TreeSet<>(taken);
                now.add(column.getKey());
                Choice rest = choose(group, from + 1, now, known);
                if (rest.total() + column.getValue() > best.total()) {
                    Map<Integer, Integer> columns = new HashMap<>(rest.columns());
                    columns.put(group.get(from), column.getKey());
                    best = new Choice(rest.total() + column.getValue(), columns);
                }
            }
        }
        known.put(state, best);
        return best;
    }
}
