package org.reportsite;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.ConfigReader;
import org.reportsite.collection.ReportLocator;
import org.reportsite.collection.ReportPlace;
import org.reportsite.collection.UnitConfig;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import org.reportsite.diagnostic.ProjectPaths;
import org.reportsite.match.MatchedReport;
import org.reportsite.read.SourceReader;
import org.reportsite.scaffold.NewReport;
import org.reportsite.scaffold.ReportPath;
import org.reportsite.scan.Inventory;
import org.reportsite.scan.RejectedFile;
import org.reportsite.scan.ReportFile;
import org.reportsite.scan.Scanner;
import org.reportsite.text.Suggestions;
import org.reportsite.yaml.ValueReader;

/** Drafts one report from its collection's structure. */
public final class ReportScaffold {

    /** What no file can be called, on some system. */
    private static final Pattern NO_NAME = Pattern.compile("[/\\\\:*?\"<>|\\p{Cntrl}]|^\\s*$|^\\.");

    private final ScaffoldRequest request;
    private final Wanted wanted;
    private final NewFile files;

    private ReportScaffold(ScaffoldRequest request, Wanted wanted) {
        this.request = request;
        this.wanted = wanted;
        this.files = new NewFile(request.project());
    }

    /**
     * Which report.
     *
     * @param collection id of its collection, null where there is one, or where only one knows the unit
     * @param unit id, name or former name of its unit; empty for that of a collection of one unit
     * @param year its year
     */
    public record Wanted(@Nullable String collection, String unit, int year) {}

    /**
     * Drafts it.
     *
     * @throws InvalidInputException if the report is there already, or where it belongs can't be told; nothing was
     *     changed
     * @throws IOException if the disk fails
     */
    public static Drafted run(ScaffoldRequest request, Wanted wanted) throws InvalidInputException, IOException {
        ReportScaffold scaffold = new ReportScaffold(request, wanted);
        return CheckSession.run(request.reading(), scaffold::draft);
    }

    private Drafted draft(ConfigReader.Result settings) throws InvalidInputException, IOException {
        if (!wanted.unit().isEmpty() && NO_NAME.matcher(wanted.unit()).find()) {
            throw files.problem(request.source(), "scaffold.unit-name", wanted.unit());
        }
        requireYear();
        Inventory inventory = inventory(settings.config().collections());
        CollectionConfig config = inventory.config();
        ReportPlace place = place(config);
        if (place.unit() == null || place.unitName() == null) {
            throw files.problem(collectionFile(config), "scaffold.no-unit");
        }
        requireNew(inventory, place.unit());
        Path file = path(inventory, place.unit());
        MatchedReport previous = previous(inventory, place.unit());
        MatchedReport model = model(inventory, place.unit());
        files.write(file, NewReport.markdown(config, place.unit(), place.unitName(), wanted.year(), previous, model));
        return new Drafted(config.locale(), 0, List.of(file), doubts(inventory));
    }

    private void requireYear() throws InvalidInputException {
        if (wanted.year() < ValueReader.FIRST_YEAR || wanted.year() > ValueReader.LAST_YEAR) {
            String first = String.valueOf(ValueReader.FIRST_YEAR);
            String last = String.valueOf(ValueReader.LAST_YEAR);
            String year = String.valueOf(wanted.year());
            throw new InvalidInputException(List.of(new Problem(
                    Location.startOf("-Dyear"),
                    null,
                    Message.of("scaffold.year", year),
                    Message.of("scaffold.year.hint", year, first, last))));
        }
    }

    /** A unit that nothing knows so far may be a new one, or a slip of the finger. */
    private List<Message> doubts(Inventory inventory) {
        CollectionConfig config = inventory.config();
        if (config.unit() != null || knows(inventory)) {
            return List.of();
        }
        List<Message> doubts = new ArrayList<>();
        Optional<String> meant = Suggestions.closest(wanted.unit(), names(inventory));
        if (meant.isPresent()) {
            doubts.add(Message.of("scaffold.unit-new.similar", wanted.unit(), meant.get()));
        } else if (!config.units().isEmpty()) {
            doubts.add(Message.of("scaffold.unit-unlisted", wanted.unit(), config.file()));
        } else if (!inventory.reports().isEmpty()) {
            doubts.add(Message.of("scaffold.unit-new", wanted.unit()));
        }
        return doubts;
    }

    private static List<String> names(Inventory inventory) {
        Set<String> names = new LinkedHashSet<>();
        for (UnitConfig unit : inventory.config().units()) {
            names.add(unit.id());
            names.add(unit.name());
        }
        inventory.reports().forEach(report -> names.add(report.unit()));
        return List.copyOf(names);
    }

    /** The collection that is named, else the only one, else the only one that knows the unit. */
    private Inventory inventory(List<CollectionConfig> collections) throws InvalidInputException, IOException {
        Scanner scanner = new Scanner(request.project(), sources());
        List<Inventory> fitting = new ArrayList<>();
        for (CollectionConfig config : collections) {
            boolean named = config.id().equals(wanted.collection());
            if (wanted.collection() == null || named) {
                Inventory inventory = scanner.scan(folder(config), config);
                if (named || collections.size() == 1 || knows(inventory)) {
                    fitting.add(inventory);
                }
            }
        }
        if (fitting.size() != 1) {
            List<String> ids = collections.stream().map(CollectionConfig::id).toList();
            throw files.problem(request.source(), "scaffold.collection", String.join(", ", ids));
        }
        return fitting.get(0);
    }

    private boolean knows(Inventory inventory) {
        @Nullable String unit = place(inventory.config()).unit();
        return inventory.config().units().stream().map(UnitConfig::id).anyMatch(id -> id.equals(unit))
                || inventory.reports().stream().map(ReportFile::unit).anyMatch(id -> id.equals(unit));
    }

    /** Whose it is, as the build will see it. */
    private ReportPlace place(CollectionConfig config) {
        String unit = wanted.unit().isEmpty() ? null : wanted.unit();
        String path = wanted.year() + "/" + (unit == null ? "" : unit) + ".md";
        return new ReportLocator(config).locate(path, unit, null);
    }

    private void requireNew(Inventory inventory, String unit) throws InvalidInputException {
        for (ReportFile report : inventory.reports()) {
            if (report.unit().equals(unit) && report.year() == wanted.year()) {
                throw files.problem(report.path(), "scaffold.exists", report.file());
            }
        }
        for (RejectedFile file : inventory.rejected()) {
            if (unit.equals(file.unit()) && Integer.valueOf(wanted.year()).equals(file.year())) {
                throw files.problem(request.project().resolve(file.file()), "scaffold.exists", file.file());
            }
        }
    }

    private Path path(Inventory inventory, String unit) throws InvalidInputException {
        CollectionConfig config = inventory.config();
        Path folder = folder(config);
        ProjectPaths inFolder = new ProjectPaths(folder);
        List<ReportPath.Existing> existing = inventory.reports().stream()
                .sorted(Comparator.comparingInt(ReportFile::year).reversed())
                .map(f -> new ReportPath.Existing(inFolder.name(f.path()), f.unit(), f.year()))
                .toList();
        return new ReportPath(config)
                .of(unit, wanted.year(), existing)
                .map(folder::resolve)
                .orElseThrow(() -> files.problem(collectionFile(config), "scaffold.no-path"));
    }

    /** The unit's newest report before this year. */
    private @Nullable MatchedReport previous(Inventory inventory, String unit)
            throws InvalidInputException, IOException {
        return new UnitReader(inventory, request.source(), sources())
                .read(unit).reports().stream()
                        .filter(r -> r.year() < wanted.year())
                        .reduce((earlier, later) -> later)
                        .orElse(null);
    }

    /** The unit's newest report with points; where it has none, one of the unit that reported last. */
    private @Nullable MatchedReport model(Inventory inventory, String unit) throws InvalidInputException, IOException {
        UnitReader reader = new UnitReader(inventory, request.source(), sources());
        MatchedReport own = newestWithPoints(reader.read(unit).reports());
        Optional<ReportFile> newest = inventory.reports().stream().max(Comparator.comparingInt(ReportFile::year));
        return own != null || newest.isEmpty()
                ? own
                : newestWithPoints(reader.read(newest.get().unit()).reports());
    }

    private static @Nullable MatchedReport newestWithPoints(List<MatchedReport> reports) {
        return reports.stream()
                .filter(report -> report.sections().stream()
                        .anyMatch(section -> !section.section().points().isEmpty()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private SourceReader sources() throws IOException {
        return new SourceReader(request.source().toRealPath());
    }

    private Path collectionFile(CollectionConfig config) {
        return request.project().resolve(config.file());
    }

    private Path folder(CollectionConfig config) {
        return Objects.requireNonNull(collectionFile(config).getParent());
    }
}
