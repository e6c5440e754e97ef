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
     * if it has any; else none that tells of its folder, as {@code README.md} does.
     *
     * @param path path relative to the collection's folder, with forward slashes
     */
    public boolean isReport(String path) {
        return ReportFiles.hasExtension(path)
                && !ReportFiles.isHidden(path)
                && (config.files().isEmpty() ? !isAside(path) : match(path).isPresent());
    }

    /**
     * Whether a file is taken for a report of a form that nothing describes: it lies deeper than {@code 2024/xincheng.md},
     * and no pattern of the collection says what its folders mean.
     *
     * @param path path relative to the collection's folder, with forward slashes
     */
    public boolean isDeep(String path) {
        return config.files().isEmpty() && path.indexOf('/') != path.lastIndexOf('/');
    }

    private static boolean isAside(String path) {
        return ReportFiles.isAside(path.substring(path.lastIndexOf('/') + 1));
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
        Integer other = frontMatterYear != null && !frontMatterYear.equals(year) ? frontMatterYear : told.otherYear();
        return new ReportPlace(id, name(given, unit, told.unit()), year, other);
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
        Told told = match == null
                ? usual
                : new Told(
                        match.unit().orElse(usual.unit()),
                        match.year().orElse(usual.year()),
                        match.year().isPresent() ? null : usual.otherYear());
        return config.unit() == null ? told : new Told(config.unit(), told.year(), told.otherYear());
    }

    private Told usual(List<String> names) {
        List<String> folders = names.subList(0, names.size() - 1);
        Integer folderYear = last(folders.stream()
                .map(ReportName::onlyYear)
                .flatMap(Optional::stream)
                .toList());
        String stem = withoutExtension(names.get(names.size() - 1)).strip();
        Told plain = plain(stem, folderYear);
        return plain.unit() != null && units.find(plain.unit()).isPresent() ? plain : taken(stem, folders, folderYear);
    }

    /** A name that is a unit's as it stands, or up to a year at its end. */
    private static Told plain(String stem, @Nullable Integer folderYear) {
        Years.Found ending = Years.atEnd(stem)
                .filter(found -> folderYear == null || folderYear == found.year())
                .orElse(null);
        return ending == null ? new Told(stem, folderYear, null) : new Told(ending.rest(), ending.year(), null);
    }

    /** A name without its year and without the words that only say that it is a report. */
    private Told taken(String stem, List<String> folders, @Nullable Integer folderYear) {
        ReportName name = takenApart(stem);
        Integer year = name.year() == null ? folderYear : name.year();
        if (name.rest().isEmpty()) {
            String folder = last(folders.stream()
                    .filter(f -> !ReportName.of(f, false).rest().isEmpty())
                    .toList());
            return new Told(folder, year, null);
        }
        if (folderYear == null || folderYear.equals(year)) {
            return new Told(name.rest(), year, null);
        }
        // xincheng-2023 in the folder 2024 may be the name of a unit; where xincheng is one, or 2023年度述职报告-新城区 says
        // what it is, it is a report of another year.
        boolean isReport = name.saysReport() || units.find(name.rest()).isPresent();
        return isReport ? new Told(name.rest(), folderYear, name.year()) : new Told(stem, folderYear, null);
    }

    private ReportName takenApart(String stem) {
        ReportName bare = ReportName.of(stem, true);
        return units.find(bare.rest()).isPresent() ? bare : ReportName.of(stem, false);
    }

    private static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static <T> @Nullable T last(List<T> list) {
        return list.isEmpty() ? null : list.get(list.size() - 1);
    }

    /** See {@link ReportPlace}. */
    private record Told(
            @Nullable String unit,
            @Nullable Integer year,
            @Nullable Integer otherYear) {}
}
