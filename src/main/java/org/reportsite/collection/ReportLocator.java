package org.reportsite.collection;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells which files of a collection are reports, who each is from and which year it is about. Safe for threads. */
public final class ReportLocator {

    private final CollectionConfig config;
    private final UnitNames units;

    /** A locator for the reports of a collection. */
    public ReportLocator(CollectionConfig config) {
        this.config = config;
        this.units = new UnitNames(config.units());
    }

    /**
     * Whether a file is a report: {@code .md} or {@code .txt}, not hidden, and matching one of the collection's patterns
     * if it has any.
     *
     * @param path path relative to the collection's folder, with forward slashes
     */
    public boolean isReport(String path) {
        return ReportFiles.hasExtension(path)
                && !ReportFiles.isHidden(path)
                && (config.files().isEmpty() || match(path).isPresent());
    }

    /**
     * Tells unit and year.
     *
     * @param path path relative to the collection's folder, with forward slashes
     * @param frontMatterUnit {@code unit} of its front matter: id, name or former name of a configured unit, else just
     *     the display name in this report
     * @param frontMatterYear {@code year} of its front matter
     */
    public ReportPlace locate(String path, @Nullable String frontMatterUnit, @Nullable Integer frontMatterYear) {
        Told told = told(path);
        String given = frontMatterUnit == null || frontMatterUnit.isBlank() ? null : frontMatterUnit.strip();
        UnitConfig unit = given == null ? null : units.find(given).orElse(null);
        if (unit == null && told.unit() != null) {
            unit = units.find(told.unit()).orElse(null);
        }
        String id = unit != null ? unit.id() : told.unit() == null ? null : UnitIds.of(told.unit());
        Integer year = told.year() == null ? frontMatterYear : told.year();
        return new ReportPlace(
                id, name(given, unit, told.unit()), year, frontMatterYear != null && !frontMatterYear.equals(year));
    }

    /**
     * The year somebody may have meant where {@link #locate} finds none in a path: 2024 for {@code 2O24/a.md} with a
     * letter O, for {@code 二〇二四/a.md} and for {@code 2024-a.md}.
     */
    public static Optional<Integer> likelyYear(String path) {
        String[] names = path.split("/", -1);
        for (int i = names.length - 1; i >= 0; i--) {
            Optional<Integer> year = Years.guess(names[i]);
            if (year.isPresent()) {
                return year;
            }
        }
        return Optional.empty();
    }

    private static @Nullable String name(@Nullable String given, @Nullable UnitConfig unit, @Nullable String told) {
        boolean givenIsId = given != null && unit != null && UnitIds.of(given).equals(unit.id());
        if (given != null && !givenIsId) {
            return UnitIds.nfc(given);
        }
        if (unit != null) {
            return unit.name();
        }
        return told == null ? null : UnitIds.nfc(told);
    }

    private Optional<FilePattern.Match> match(String path) {
        return config.files().stream()
                .flatMap(pattern -> pattern.match(path).stream())
                .findFirst();
    }

    /** What the path tells; a pattern that leaves unit or year open leaves it to the usual paths. */
    private Told told(String path) {
        Told usual = usual(List.of(path.split("/", -1)));
        FilePattern.Match match = match(path).orElse(null);
        String unit = match == null ? usual.unit() : match.unit().orElse(usual.unit());
        Integer year = match == null ? usual.year() : match.year().orElse(usual.year());
        return new Told(config.unit() == null ? unit : config.unit(), year);
    }

    private static Told usual(List<String> names) {
        List<String> folders = names.subList(0, names.size() - 1);
        String stem = withoutExtension(names.get(names.size() - 1)).strip();
        Integer folderYear =
                last(folders.stream().map(Years::of).flatMap(Optional::stream).toList());
        Years.Ending ending = Years.atEnd(stem).orElse(null);
        if (ending != null && ending.rest().isEmpty()) {
            return new Told(
                    last(folders.stream().filter(f -> Years.of(f).isEmpty()).toList()), ending.year());
        }
        // xincheng-2023 in the folder 2024 is the name of a unit, not a year.
        if (ending != null && (folderYear == null || folderYear == ending.year())) {
            return new Told(ending.rest(), ending.year());
        }
        return new Told(stem.isEmpty() ? null : stem, folderYear);
    }

    private static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static <T> @Nullable T last(List<T> list) {
        return list.isEmpty() ? null : list.get(list.size() - 1);
    }

    private record Told(@Nullable String unit, @Nullable Integer year) {}
}
