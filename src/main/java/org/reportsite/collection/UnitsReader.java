package org.reportsite.collection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportsite.yaml.MapReader;
import org.reportsite.yaml.Mistakes;
import org.reportsite.yaml.Place;
import org.reportsite.yaml.ValueReader;
import org.reportsite.yaml.YamlNode;

/** Reads {@code units}, and {@code unit} of a collection of one. */
final class UnitsReader {

    /** Folders of the site itself, which a unit's or collection's folder must not be. */
    static final Set<String> RESERVED = Set.of("assets", "search");

    private final Mistakes mistakes;
    private final ValueReader values;
    private final UnitSectionsReader exceptions;
    private final UnitClaims claims;

    /**
     * A reader of units.
     *
     * @param sections the sections from which a unit may have exceptions
     */
    UnitsReader(List<ExpectedSection> sections, Mistakes mistakes) {
        this.exceptions = new UnitSectionsReader(sections, mistakes);
        this.mistakes = mistakes;
        this.claims = new UnitClaims(mistakes);
        this.values = new ValueReader(mistakes);
    }

    /** The units in the order of the file. */
    List<UnitConfig> units(MapReader collection) {
        List<YamlNode.Field> fields = collection.free("units");
        Map<String, YamlNode.Field> ids = new HashMap<>();
        for (YamlNode.Field field : fields) {
            String id = id(field.at(), field.key());
            YamlNode.Field first = id == null ? null : ids.putIfAbsent(id, field);
            if (first != null) {
                mistakes.add(field.at(), "config.unit-clash", field.key(), first.key(), line(first.at()));
            } else if (id != null) {
                claim(field.key(), id, field.at());
            }
        }
        List<Draft> drafts = new ArrayList<>();
        for (YamlNode.Field field : fields) {
            Draft draft = unit(UnitIds.of(field.key()), field);
            if (draft != null) {
                drafts.add(draft);
            }
        }
        // Once all are named: whether a former name is another unit depends on those that follow.
        return new UnitLineages(mistakes, claims).of(drafts);
    }

    /** The id of the only unit; null where there are several. */
    @Nullable
    String onlyUnit(MapReader collection, List<UnitConfig> units) {
        String name = collection.text("unit");
        Place at = collection.at("unit");
        String id = name == null ? null : id(at, name);
        if (id == null) {
            return null;
        }
        units.stream()
                .filter(u -> !u.id().equals(id))
                .findFirst()
                .ifPresent(other -> mistakes.add(at, "config.unit-beside-units", id, other.id()));
        return id;
    }

    private @Nullable String id(Place at, String name) {
        String id = UnitIds.of(name);
        if (id.isBlank() || !id.equals(id.strip()) || id.matches("(?s).*[/\\\\\\p{Cntrl}].*") || id.startsWith(".")) {
            mistakes.add(at, "config.unit-id", name);
            return null;
        }
        if (RESERVED.contains(id)) {
            mistakes.add(at, "config.unit-reserved", name);
            return null;
        }
        return id;
    }

    private @Nullable Draft unit(String id, YamlNode.Field field) {
        String key = UnitIds.nfc(field.key());
        if (field.value().isNothing()) {
            return Draft.named(id, key);
        }
        if (field.value() instanceof YamlNode.Fields fields) {
            return unit(id, key, new MapReader(fields, ConfigKeys.UNIT, mistakes));
        }
        if (field.value() instanceof YamlNode.Items) {
            values.wrong(key, "unit", field.value());
            return null;
        }
        String name = values.text(key, field.value());
        if (name == null) {
            return null;
        }
        claim(name, id, field.value().at());
        return Draft.named(id, UnitIds.nfc(name));
    }

    private Draft unit(String id, String key, MapReader map) {
        String name = map.text("name");
        if (name != null) {
            claim(name, id, map.at("name"));
        }
        List<YamlNode.Scalar> formerly = map.scalars("formerly");
        return new Draft(
                new UnitConfig(
                        id,
                        UnitIds.nfc(name == null ? key : name),
                        map.text("group"),
                        List.of(),
                        new ExpectedReader(mistakes).read(map),
                        exceptions.read(map)),
                formerly);
    }

    private void claim(String name, String id, Place at) {
        claims.claim(name, id, at);
    }

    private static String line(Place at) {
        return Integer.toString(at.location().line());
    }

    /**
     * A unit whose former names are still to be looked at.
     *
     * @param unit without any
     */
    record Draft(UnitConfig unit, List<YamlNode.Scalar> formerly) {

        static Draft named(String id, String name) {
            return new Draft(new UnitConfig(id, name, null, List.of(), null), List.of());
        }
    }
}
