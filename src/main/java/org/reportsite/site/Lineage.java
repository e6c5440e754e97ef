package org.reportsite.site;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.reportsite.collection.UnitConfig;

/**
 * What units a unit was made from and what became of it, each in display order.
 *
 * @param predecessors the units it was made from: one that it continues or was split from, several that were merged
 * @param siblings other units that were made from one of those
 * @param successors the units made from it
 * @param partners other units from which those were made
 */
public record Lineage(
        List<UnitOutline> predecessors,
        List<UnitOutline> siblings,
        List<UnitOutline> successors,
        List<UnitOutline> partners) {
    public Lineage {
        predecessors = List.copyOf(predecessors);
        siblings = List.copyOf(siblings);
        successors = List.copyOf(successors);
        partners = List.copyOf(partners);
    }

    /**
     * The lineage of a unit.
     *
     * @param id the unit's id
     */
    public static Lineage of(CollectionOutline collection, String id) {
        List<UnitConfig> units = collection.config().units();
        Set<String> before = new LinkedHashSet<>();
        Set<String> after = new LinkedHashSet<>();
        for (UnitConfig unit : units) {
            if (unit.id().equals(id)) {
                before.addAll(unit.predecessors());
            } else if (unit.predecessors().contains(id)) {
                after.add(unit.id());
            }
        }
        Set<String> siblings = new LinkedHashSet<>();
        Set<String> partners = new LinkedHashSet<>();
        for (UnitConfig unit : units) {
            if (!unit.id().equals(id) && unit.predecessors().stream().anyMatch(before::contains)) {
                siblings.add(unit.id());
            }
            if (after.contains(unit.id())) {
                partners.addAll(unit.predecessors());
            }
        }
        partners.remove(id);
        return new Lineage(
                among(collection, before),
                among(collection, siblings),
                among(collection, after),
                among(collection, partners));
    }

    private static List<UnitOutline> among(CollectionOutline collection, Set<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : collection.units().stream()
                        .filter(unit -> ids.contains(unit.id()))
                        .toList();
    }
}
