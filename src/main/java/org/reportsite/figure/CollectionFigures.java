package org.reportsite.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reportsite.collection.FigureConfig;
import org.reportsite.text.Normalizer;
import org.reportsite.text.Slugs;

/**
 * Makes series of the figures of a collection's reports. A report's own year goes before what later reports say of it; of
 * those the newest counts.
 */
public final class CollectionFigures {

    /** A title that one report has alone is no series. */
    private static final int SHARED = 2;

    private final Map<String, FigureConfig> configured;
    private final Map<String, Group> groups = new LinkedHashMap<>();

    private CollectionFigures(List<FigureConfig> configured) {
        this.configured = configured.stream()
                .collect(Collectors.toMap(config -> key(config.id()), Function.identity(), (a, b) -> a));
        configured.forEach(config -> groups.put(key(config.id()), new Group()));
    }

    /** A figure of a report. */
    record Entry(ReportFigures report, Figure figure) {}

    /** What is called the same. */
    private static final class Group {
        private final List<Entry> entries = new ArrayList<>();

        private long reports() {
            return entries.stream().map(Entry::report).distinct().count();
        }

        /** The newest report's way of writing its name. */
        private Figure newest() {
            return entries.stream()
                    .max(Comparator.comparingInt(entry -> entry.report().year()))
                    .orElseThrow()
                    .figure();
        }
    }

    /**
     * The series of a collection: the configured figures in their order, then the others, those that most reports give
     * first. A figure that isn't configured is a series where at least two reports give it.
     *
     * @param configured the collection's figures
     * @param reports in the order of its units
     */
    public static List<FigureSeries> of(List<FigureConfig> configured, List<ReportFigures> reports) {
        CollectionFigures figures = new CollectionFigures(configured);
        for (ReportFigures report : reports) {
            for (Figure figure : report.followed()) {
                figures.groups
                        .computeIfAbsent(key(figure.id()), k -> new Group())
                        .entries
                        .add(new Entry(report, figure));
            }
        }
        return figures.series();
    }

    private List<FigureSeries> series() {
        List<FigureSeries> series = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        configured.values().forEach(config -> ids.add(config.id()));
        List<Map.Entry<String, Group>> others = new ArrayList<>();
        groups.forEach((key, group) -> {
            FigureConfig config = configured.get(key);
            if (config == null && group.reports() >= SHARED) {
                others.add(Map.entry(key, group));
            } else if (config != null && !group.entries.isEmpty()) {
                String measure = config.measure().isEmpty() ? commonUnit(group) : config.measure();
                series.add(series(config.id(), config.title(), measure, group));
            }
        });
        others.sort(Comparator.comparingLong(
                (Map.Entry<String, Group> other) -> -other.getValue().reports()));
        for (Map.Entry<String, Group> other : others) {
            Group group = other.getValue();
            String id = Slugs.unique(Slugs.of(group.newest().id(), "figure"), ids);
            series.add(series(id, group.newest().title(), commonUnit(group), group));
        }
        return series;
    }

    private static FigureSeries series(String id, String title, String measure, Group group) {
        Map<String, Map<Integer, Entry>> units = new LinkedHashMap<>();
        for (Entry entry : group.entries) {
            units.computeIfAbsent(entry.report().unit(), u -> new HashMap<>())
                    .merge(entry.figure().year(), entry, CollectionFigures::better);
        }
        List<FigureSeries.UnitValues> values = new ArrayList<>();
        units.forEach((unit, years) -> values.add(new FigureSeries.UnitValues(unit, Marks.values(measure, years))));
        return new FigureSeries(id, title, measure, values);
    }

    private static Entry better(Entry a, Entry b) {
        int year = a.figure().year();
        if (a.report().year() == year || b.report().year() == year) {
            return a.report().year() == year ? a : b;
        }
        return a.report().year() >= b.report().year() ? a : b;
    }

    /** The unit that most values are written in; of several, that of the newest. Empty where none has one. */
    private static String commonUnit(Group group) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> newest = new HashMap<>();
        for (Entry entry : group.entries) {
            String unit = entry.figure().unit();
            counts.merge(unit, unit.isEmpty() ? 0 : 1, Integer::sum);
            newest.merge(unit, entry.report().year(), Math::max);
        }
        return counts.keySet().stream()
                .max(Comparator.<String>comparingInt(counts::get)
                        .thenComparingInt(newest::get)
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    private static String key(String id) {
        String key = Normalizer.heading(id);
        return key.isEmpty() ? id : key;
    }
}
