package org.reportsite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportsite.check.IntakeRule;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.FilePattern;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.ProjectPaths;
import org.reportsite.read.SourceReader;
import org.reportsite.scaffold.CollectionDraft;
import org.reportsite.scaffold.CommonTitle;
import org.reportsite.scaffold.Layout;
import org.reportsite.scaffold.StructureSurvey;
import org.reportsite.scaffold.SurveyedReport;
import org.reportsite.scan.Inventory;
import org.reportsite.scan.RejectedFile;
import org.reportsite.scan.Scanner;
import org.reportsite.site.Outlines;
import org.reportsite.site.UnitOutline;

/** Drafts a {@code collection.yml}: from the reports that are there, else a commented starter with a first report. */
public final class CollectionInit {

    private static final String FILE = "collection.yml";
    private static final String USUAL_FOLDER = "reports";
    /** With more of the files filed wrongly than this, they are named in a way of their own. */
    private static final double MISFILED = 0.2;

    private final ScaffoldRequest request;
    private final NewFile files;

    private CollectionInit(ScaffoldRequest request) {
        this.request = request;
        this.files = new NewFile(request.project());
    }

    /**
     * Drafts it.
     *
     * @throws InvalidInputException if there is a {@code collection.yml}, or the settings can't be used; nothing was
     *     changed
     * @throws IOException if the disk fails
     */
    public static Drafted run(ScaffoldRequest request) throws InvalidInputException, IOException {
        return new CollectionInit(request).run();
    }

    private Drafted run() throws InvalidInputException, IOException {
        Path file = request.source().resolve(FILE);
        requireNew(file);
        if (!Files.isDirectory(request.source())) {
            return start(file);
        }
        return CheckSession.run(request.reading(), settings -> {
            CollectionConfig config = settings.config().collections().get(0);
            Inventory inventory = scan(config);
            return inventory.reports().isEmpty() && inventory.rejected().isEmpty()
                    ? start(file)
                    : derive(file, config, inventory);
        });
    }

    /** Neither here nor below: reports of a collection that has its settings are not derived from twice. */
    private void requireNew(Path file) throws InvalidInputException, IOException {
        files.requireNone(file);
        if (Files.isDirectory(request.source())) {
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(request.source(), Files::isDirectory)) {
                for (Path folder : folders) {
                    files.requireNone(folder.resolve(FILE));
                }
            }
        }
    }

    private Drafted start(Path file) throws IOException, InvalidInputException {
        Locale locale = request.locale() == null ? Locale.SIMPLIFIED_CHINESE : request.locale();
        files.write(file, starter(locale));
        Drafted report = ReportScaffold.run(
                request,
                new ReportScaffold.Wanted(null, "xincheng", request.date().getYear() - 1));
        List<Path> written = new ArrayList<>(List.of(file));
        written.addAll(report.files());
        return new Drafted(report.locale(), 0, written, List.of());
    }

    private static String starter(Locale locale) throws IOException {
        String name = !locale.getLanguage().equals("zh")
                ? "starter.yml"
                : locale.equals(Locale.TRADITIONAL_CHINESE) ? "starter_zh_TW.yml" : "starter_zh.yml";
        try (InputStream in = CollectionDraft.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        }
    }

    private Drafted derive(Path file, CollectionConfig config, Inventory inventory)
            throws IOException, InvalidInputException {
        Layout layout = layout(inventory).orElse(null);
        String unit = layout != null && layout.single() ? config.title() : null;
        Inventory named = scan(named(config, config.locale(), layout, unit));
        List<SurveyedReport> reports = survey(named);
        Locale locale = request.locale() == null ? SurveyedReport.language(reports) : request.locale();
        if (!locale.equals(config.locale())) {
            // A closing is known by its language's words.
            named = scan(named(config, locale, layout, unit));
            reports = survey(named);
        }
        if (reports.isEmpty()) {
            throw files.problem(
                    request.source(),
                    "scaffold.nothing-read",
                    inventory.rejected().size());
        }
        CommonTitle title = CommonTitle.of(reports);
        CollectionDraft draft = new CollectionDraft(
                title.kind().map(CollectionInit::capital).orElseGet(() -> CollectionDraft.title(locale)),
                locale,
                layout,
                unit == null ? null : title.owner().or(this::folderName).orElse(unit),
                units(named).stream().map(UnitOutline::id).toList(),
                StructureSurvey.of(reports));
        files.write(file, draft.yaml());
        return new Drafted(locale, reports.size(), List.of(file), List.of());
    }

    private static String capital(String title) {
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    /** The source folder's name, or the project's where that is the usual one, which says nothing. */
    private Optional<String> folderName() {
        return Stream.of(request.source(), request.project().toAbsolutePath().normalize())
                .flatMap(folder -> Stream.ofNullable(folder.getFileName()))
                .map(Path::toString)
                .filter(folder -> !folder.equals(USUAL_FOLDER))
                .findFirst();
    }

    private List<SurveyedReport> survey(Inventory inventory) throws IOException, InvalidInputException {
        UnitReader reader = new UnitReader(inventory, request.source(), sources());
        List<Workers.Task<List<SurveyedReport>>> tasks = new ArrayList<>();
        for (UnitOutline unit : units(inventory)) {
            tasks.add(() -> reader.read(unit.id()).reports().stream()
                    .map(SurveyedReport::of)
                    .toList());
        }
        try (Workers workers = new Workers(request.threads())) {
            return workers.all(tasks).stream().flatMap(List::stream).toList();
        }
    }

    private static List<UnitOutline> units(Inventory inventory) {
        return Outlines.of(
                        inventory.config(),
                        inventory.reports().stream()
                                .map(f -> new Outlines.Entry(f.unit(), f.unitName(), f.year()))
                                .toList())
                .units();
    }

    private Inventory scan(CollectionConfig config) throws IOException {
        return new Scanner(request.project(), sources()).scan(request.source(), config);
    }

    private SourceReader sources() throws IOException {
        return new SourceReader(request.source().toRealPath());
    }

    private Optional<Layout> layout(Inventory inventory) {
        List<RejectedFile> misfiled = inventory.rejected().stream()
                .filter(f -> f.faults().stream().anyMatch(fault -> isAboutPlace(fault.rule())))
                .toList();
        int all = inventory.reports().size() + inventory.rejected().size();
        if (misfiled.size() <= MISFILED * all) {
            return Optional.empty();
        }
        ProjectPaths inFolder = new ProjectPaths(request.source());
        List<String> paths = new ArrayList<>();
        inventory.reports().forEach(f -> paths.add(inFolder.name(f.path())));
        inventory
                .rejected()
                .forEach(f -> paths.add(inFolder.name(request.project().resolve(f.file()))));
        return Layout.guess(paths);
    }

    private static boolean isAboutPlace(String rule) {
        return Stream.of(IntakeRule.UNIT_UNKNOWN, IntakeRule.YEAR_UNKNOWN, IntakeRule.REPORT_DUPLICATE)
                .anyMatch(intake -> intake.id().equals(rule));
    }

    private static CollectionConfig named(
            CollectionConfig config, Locale locale, @Nullable Layout layout, @Nullable String unit) {
        List<FilePattern> patterns =
                layout == null || layout.files() == null ? List.of() : List.of(FilePattern.parse(layout.files()));
        return config.filed(locale, patterns, unit);
    }
}
