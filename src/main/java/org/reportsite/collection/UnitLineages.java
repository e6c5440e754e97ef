package org.reportsite.collection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportsite.collection.UnitsReader.Draft;
import org.reportsite.yaml.Mistakes;
import org.reportsite.yaml.YamlNode;

/** Tells a unit's former names from the units that came before it: {@code formerly} may list either. */
final class UnitLineages {

    private final Mistakes mistakes;
    private final UnitClaims claims;
    private final Map<String, List<String>> predecessors = new HashMap<>();

    /**
     * Lineages among units.
     *
     * @param claims the ids and names of all of them
     */
    UnitLineages(Mistakes mistakes, UnitClaims claims) {
        this.mistakes = mistakes;
        this.claims = claims;
    }

    /** The units with their former names and predecessors. A unit that came before itself is a mistake. */
    List<UnitConfig> of(List<Draft> drafts) {
        List<List<YamlNode.Scalar>> names = new ArrayList<>();
        // All units first: a former name claimed meanwhile would pass for one.
        drafts.forEach(draft -> names.add(namesAlone(draft)));
        List<UnitConfig> units = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            UnitConfig unit = drafts.get(i).unit();
            names.get(i).forEach(name -> claims.claim(name.text(), unit.id(), name.at()));
            units.add(unit.with(
                    names.get(i).stream().map(name -> UnitIds.nfc(name.text())).toList(),
                    predecessors.getOrDefault(unit.id(), List.of())));
        }
        drafts.forEach(this::requireEarlier);
        return units;
    }

    /** The former names that are no units. */
    private List<YamlNode.Scalar> namesAlone(Draft draft) {
        List<YamlNode.Scalar> names = new ArrayList<>();
        List<String> units = new ArrayList<>();
        for (YamlNode.Scalar former : draft.formerly()) {
            Optional<String> unit = claims.unit(former.text());
            if (unit.isEmpty()) {
                names.add(former);
            } else if (unit.get().equals(draft.unit().id())) {
                mistakes.add(former.at(), "config.unit-formerly-itself", former.text());
            } else if (!units.contains(unit.get())) {
                units.add(unit.get());
            }
        }
        predecessors.put(draft.unit().id(), units);
        return names;
    }

    private void requireEarlier(Draft draft) {
        for (YamlNode.Scalar former : draft.formerly()) {
            String id = claims.unit(former.text()).orElseThrow();
            List<String> back = id.equals(draft.unit().id())
                    ? List.of()
                    : way(id, draft.unit().id());
            if (!back.isEmpty()) {
                mistakes.add(
                        former.at(), "config.unit-before-itself", draft.unit().id(), String.join(" ← ", back));
                return;
            }
        }
    }

    /** By which steps, the latest unit first, a unit was made from an earlier one; empty where it wasn't. */
    private List<String> way(String later, String earlier) {
        Map<String, String> madeFrom = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(later));
        while (!open.isEmpty() && !madeFrom.containsKey(earlier)) {
            String id = open.remove();
            for (String before : predecessors.getOrDefault(id, List.of())) {
                if (madeFrom.putIfAbsent(before, id) == null) {
                    open.add(before);
                }
            }
        }
        if (!madeFrom.containsKey(earlier)) {
            return List.of();
        }
        Deque<String> way = new ArrayDeque<>(List.of(earlier));
        while (!way.getFirst().equals(later)) {
            way.addFirst(madeFrom.getOrDefault(way.getFirst(), later));
        }
        return List.copyOf(way);
    }
}
