package org.reportsite.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.UnitConfig;
import org.reportsite.text.Collation;

/** Works out what a collection consists of from whose reports there are. */
public final class Outlines {

    private Outlines() {}

    /**
     * One report that will have a page.
     *
     * @param unit id of its unit
     * @param unitName what the unit is called in it
     * @param year its year
     */
    public record Entry(String unit, String unitName, int year) {}

    /** The outline of a collection with these reports. A configured unit is listed even where it has none. */
    public static CollectionOutline of(CollectionConfig config, List<Entry> entries) {
        Map<String, List<Entry>> byUnit = new java.util.TreeMap<>();
        entries.forEach(
                e -> byUnit.computeIfAbsent(e.unit(), u -> new ArrayList<>()).add(e));
        List<UnitOutline> units = new ArrayList<>();
        for (UnitConfig unit : config.units()) {
            List<Entry> own = byUnit.remove(unit.id());
            units.add(outline(unit.id(), unit.name(), unit.group(), unit.formerly(), own == null ? List.of() : own));
        }
        List<UnitOutline> others = new ArrayList<>();
        byUnit.forEach((id, own) -> others.add(outline(id, newestName(own), null, List.of(), own)));
        others.sort(Comparator.comparing(UnitOutline::name, Collation.of(config.locale()))
                .thenComparing(UnitOutline::id));
        units.addAll(others);
        TreeSet<Integer> years = new TreeSet<>();
        entries.forEach(e -> years.add(e.year()));
        return new CollectionOutline(config, List.copyOf(years), units);
    }

    private static UnitOutline outline(
            String id, String name, @Nullable String group, List<String> formerly, List<Entry> entries) {
        return new UnitOutline(
                id,
                name,
                group,
                formerly,
                entries.stream().map(Entry::year).sorted().toList());
    }

    private static String newestName(List<Entry> entries) {
        return entries.stream()
                .max(Comparator.comparingInt(Entry::year))
                .orElseThrow()
                .unitName();
    }
}
