package org.reportsite.scaffold;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.ReportLocator;
import org.reportsite.collection.ReportPlace;

/** Where a new report goes: beside the others, named as they are. */
public final class ReportPath {

    private final ReportLocator locator;
    private final List<String> patterns;

    /** For the reports of a collection. */
    public ReportPath(CollectionConfig config) {
        this.locator = new ReportLocator(config);
        this.patterns = config.files().stream().map(Object::toString).toList();
    }

    /**
     * A report that is there.
     *
     * @param path its path relative to the collection's folder, forward slashes
     */
    public record Existing(String path, String unit, int year) {}

    /**
     * The path of a new report, relative to the collection's folder: the first way of naming it that the build reads as
     * this unit and year.
     *
     * @param existing the collection's reports; the unit's own set the pattern before those of others, newer ones before
     *     older ones
     * @return empty where the collection's patterns don't allow any
     */
    public Optional<String> of(String unit, int year, List<Existing> existing) {
        Stream<String> others = Stream.concat(
                        existing.stream().filter(e -> e.unit().equals(unit)),
                        existing.stream().filter(e -> !e.unit().equals(unit)))
                .map(e -> renamed(e, unit, year));
        Stream<String> usual = Stream.of(year + "/" + unit + ".md", year + ".md");
        Stream<String> named = patterns.stream()
                .map(p -> p.replace("**/", "")
                        .replace("{unit}", unit)
                        .replace("{year}", String.valueOf(year))
                        .replace("*", unit));
        return Stream.of(others, named, usual)
                .flatMap(paths -> paths)
                .filter(path -> isThis(path, unit, year))
                .findFirst();
    }

    private boolean isThis(String path, String unit, int year) {
        ReportPlace place = locator.locate(path, null, null);
        return path.endsWith(".md")
                && locator.isReport(path)
                && unit.equals(place.unit())
                && place.year() != null
                && place.year() == year;
    }

    private static String renamed(Existing other, String unit, int year) {
        String path = other.path()
                .replace(String.valueOf(other.year()), String.valueOf(year))
                .replace(other.unit(), unit);
        return path.replaceFirst("\\.[^./]*$", ".md");
    }
}
