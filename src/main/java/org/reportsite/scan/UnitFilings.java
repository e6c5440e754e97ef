package org.reportsite.scan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is there of each unit. */
final class UnitFilings {

    private final List<Filing> unsure;
    private final Map<String, TreeSet<Integer>> years = new TreeMap<>();
    private final Map<String, Filing> newest = new HashMap<>();

    UnitFilings(List<Filing> filings) {
        unsure = filings.stream()
                .filter(f -> f.unit() == null || f.year() == null || f.misfiled())
                .toList();
        for (Filing filing : filings) {
            if (filing.unit() != null) {
                newest.merge(filing.unit(), filing, UnitFilings::newer);
            }
            if (filing.unit() != null && filing.year() != null) {
                TreeSet<Integer> own = years.computeIfAbsent(filing.unit(), u -> new TreeSet<>());
                if (!filing.draft() && !filing.misfiled()) {
                    own.add(filing.year());
                }
            }
        }
    }

    /** Ids of the units of which something of a known year is there, sorted. */
    Set<String> units() {
        return years.keySet();
    }

    /** The years under which the unit has a report, sound or not. */
    NavigableSet<Integer> years(String unit) {
        return years.getOrDefault(unit, new TreeSet<>());
    }

    /** Whether the unit has, or may have, a report of the year. */
    boolean has(String unit, int year) {
        return years(unit).contains(year) || unsure.stream().anyMatch(f -> f.covers(unit, year));
    }

    /** What the unit is called in what is newest of it; its id where nothing tells. */
    String name(String unit) {
        Filing filing = newest.get(unit);
        return filing == null || filing.unitName() == null ? unit : filing.unitName();
    }

    private static Filing newer(Filing one, Filing other) {
        return year(other) > year(one) ? other : one;
    }

    private static int year(Filing filing) {
        return filing.year() == null ? Integer.MIN_VALUE : filing.year();
    }
}
