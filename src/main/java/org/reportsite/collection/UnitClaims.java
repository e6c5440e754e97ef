package org.reportsite.collection;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.reportsite.yaml.Mistakes;
import org.reportsite.yaml.Place;

/** Which unit each id and name stands for: one only. */
final class UnitClaims {

    private final Mistakes mistakes;
    private final Map<String, Claim> claims = new HashMap<>();

    UnitClaims(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** Lets an id, name or former name stand for a unit; a mistake if it stands for another one. */
    void claim(String name, String id, Place at) {
        Claim first = claims.putIfAbsent(UnitIds.fold(name), new Claim(id, at));
        if (first != null && !first.id().equals(id)) {
            mistakes.add(
                    at,
                    "config.unit-name-twice",
                    name,
                    first.id(),
                    Integer.toString(first.at().location().line()));
        }
    }

    /** Id of the unit for which an id or name stands so far. */
    Optional<String> unit(String name) {
        return Optional.ofNullable(claims.get(UnitIds.fold(name))).map(Claim::id);
    }

    private record Claim(String id, Place at) {}
}
