package org.reportsite.collection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds a configured unit by its id, its name, or a name it had earlier. */
final class UnitNames {

    private final Map<String, UnitConfig> byName = new HashMap<>();

    UnitNames(List<UnitConfig> units) {
        // Ids first: what a path says is an id before it is anybody's name.
        units.forEach(unit -> byName.putIfAbsent(UnitIds.fold(unit.id()), unit));
        for (UnitConfig unit : units) {
            byName.putIfAbsent(UnitIds.fold(unit.name()), unit);
            unit.formerly().forEach(name -> byName.putIfAbsent(UnitIds.fold(name), unit));
        }
    }

    Optional<UnitConfig> find(String name) {
        return Optional.ofNullable(byName.get(UnitIds.fold(name)));
    }
}
