package org.reportsite.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.UnitConfig;
import org.reportsite.text.Collation;

/** Works out what a collection consists of from whose reports there are. */
public final class Outlines {

    private Outlines() {}

    /**
     * One report that will have a page, or should.
     *
     * @param unit id of its unit
     * @param unitName what the unit is called in it
     * @param year its year
     * @param absence why it has none, null where it has one
     */
    public record Entry(
            String unit,
            String unitName,
            int year,
            @Nullable Absence absence) {

        /** A report that will have a page. */
        public Entry(String unit, String unitName, int year) {
            this(unit, unitName, year, null);
        }

        /** A report that should. */
        public Entry(String unit, String unitName, Absence absence) {
            this(unit, unitName, absence.year(), absence);
        }
    }

    /** The outline of a collection with these reports. A configured unit is listed even where it has none. */
    public static CollectionOutline of(CollectionConfig config, List<Entry> entries) {
        Map<String, List<Entry>> byUnit = new TreeMap<>();
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
                entries.stream()
                        .filter(e -> e.absence() == null)
                        .map(Entry::year)
                        .sorted()
                        .toList(),
                absences(entries));
    }

    /** One a year: of several files that could not become a page, the first. */
    private static List<Absence> absences(List<Entry> entries) {
        Map<Integer, Absence> byYear = new TreeMap<>();
        for (Entry entry : entries) {
            if (entry.absence() != null) {
                byYear.putIfAbsent(entry.year(), entry.absence());
            }
        }
        entries.stream().filter(e -> e.absence() == null).forEach(e -> byYear.remove(e.year()));
        return List.copyOf(byYear.values());
    }

    private static String newestName(List<Entry> entries) {
        return entries.stream()
                .max(Comparator.comparing((Entry e) -> e.absence() == null).thenComparing(Entry::year))
                .orElseThrow()
                .unitName();
    }
}
