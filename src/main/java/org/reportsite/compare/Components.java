package org.reportsite.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reportsite.compare.Assignment.Candidate;

/** Candidates that have to do with each other, directly or through others: union-find by halving paths. */
final class Components {

    private final int[] parent;

    private Components(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    /** The components in the order of their first candidates. */
    static Collection<List<Candidate>> of(List<Candidate> candidates, int earlier, int later) {
        Components nodes = new Components(earlier + later);
        candidates.forEach(c -> nodes.join(c.earlier(), earlier + c.later()));
        Map<Integer, List<Candidate>> components = new LinkedHashMap<>();
        for (Candidate c : candidates) {
            components
                    .computeIfAbsent(nodes.root(c.earlier()), k -> new ArrayList<>())
                    .add(c);
        }
        return components.values();
    }

    private void join(int a, int b) {
        parent[root(a)] = root(b);
    }

    private int root(int node) {
        int at = node;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
