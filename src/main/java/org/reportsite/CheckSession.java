package org.reportsite;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reportsite.check.RuleCatalog;
import org.reportsite.check.report.Languages;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.ConfigReader;
import org.reportsite.collection.SiteConfig;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Messages;
import org.reportsite.diagnostic.Problem;
import org.reportsite.diagnostic.ProjectPaths;
import org.reportsite.read.SourceReader;
import org.reportsite.render.AuthorPages;
import org.reportsite.render.Page;
import org.reportsite.scan.Inventory;
import org.reportsite.scan.Scanner;

/** What the goals share: settings and files are found first, the verdict comes last. */
final class CheckSession {

    private final CheckRequest request;
    private final ConfigReader.Result settings;
    private final SiteBaseline baseline;
    private final List<Inventory> inventories;
    private final List<CollectionCheck> collections = new ArrayList<>();

    private CheckSession(CheckRequest request, ConfigReader.Result settings) throws InvalidInputException, IOException {
        this.request = request;
        this.settings = settings;
        SourceReader sources = new SourceReader(request.source().toRealPath());
        this.baseline = SiteBaseline.of(request);
        this.inventories = scan(request, sources, settings.config());
        inventories.forEach(
                inventory -> collections.add(new CollectionCheck(inventory, request, sources, baseline.baseline())));
    }

    /** What a goal does once the settings are read. */
    interface Goal<T> {
        T run(ConfigReader.Result settings) throws IOException, InvalidInputException;
    }

    /**
     * Reads the settings and runs a goal.
     *
     * @throws InvalidInputException if the settings can't be used, or the goal throws it; in the site's language where
     *     that is known
     */
    static <T> T run(CheckRequest request, Goal<T> goal) throws InvalidInputException, IOException {
        try {
            FileNames.check(request.source(), new ProjectPaths(request.project()));
            ConfigReader.Result settings = ConfigReader.read(
                    request.source(), request.project(), RuleCatalog.load().ids());
            return inItsLanguage(request, settings, goal);
        } catch (InvalidPathException e) {
            throw FileNames.unusable(e);
        }
    }

    /** Finds the reports. */
    static CheckSession open(CheckRequest request, ConfigReader.Result settings)
            throws InvalidInputException, IOException {
        return new CheckSession(request, settings);
    }

    SiteConfig config() {
        return settings.config();
    }

    List<CollectionCheck> collections() {
        return collections;
    }

    /** What happens where the findings don't fail the build. */
    interface Success {
        /** No file is put in place. */
        Success NONE = () -> null;

        /** The site's first page, null where there is no site. */
        @Nullable
        Path run() throws IOException, InvalidInputException;
    }

    /** Writes what each unit has to mend; nothing where all of it is about to be accepted. */
    void tellAuthors(List<CheckedCollection> checked) throws IOException {
        List<Page> pages = new ArrayList<>();
        if (!request.writeBaseline()) {
            checked.forEach(collection -> pages.addAll(AuthorPages.of(collection.summary())));
        }
        new AuthorFiles(request.check()).write(pages);
    }

    /**
     * Writes the check's files, and gives the verdict.
     *
     * @param all what was found in all reports
     * @param outcome what the user asked about: all of it, or a part
     */
    BuildResult finish(List<CheckedCollection> checked, Outcome all, Outcome outcome, Success success)
            throws InvalidInputException, IOException {
        List<Problem> notices = notices(checked, all);
        Outcome told = request.writeBaseline() ? outcome.with(accepted(outcome, notices)) : outcome;
        List<Finding> findings = told.findings();
        CheckFiles.write(request.check(), config(), told);
        List<Finding> failing = request.failOn().failing(findings);
        Console console = new Console(config(), new ProjectPaths(request.project()).name(request.check()));
        return new BuildResult(
                config().locale(),
                outcome.reports(),
                inventories.stream().mapToInt(Inventory::drafts).sum(),
                findings,
                console.log(notices, findings),
                console.summary(findings, failing),
                failing.isEmpty(),
                failing.isEmpty() ? success.run() : null);
    }

    /** The findings, all of them written into the baseline. */
    private List<Finding> accepted(Outcome outcome, List<Problem> notices) throws IOException {
        Messages texts = Messages.of(config().locale());
        SiteBaseline.Written written = baseline.write(outcome.findings(), new Languages(config().collections()), texts);
        notices.add(written.notice());
        return written.findings();
    }

    private List<Problem> notices(List<CheckedCollection> checked, Outcome all) {
        List<Problem> notices = new ArrayList<>(settings.notices());
        checked.forEach(collection -> notices.addAll(collection.notices()));
        notices.addAll(baseline.notices(all.findings()));
        return notices;
    }

    private static <T> T inItsLanguage(CheckRequest request, ConfigReader.Result settings, Goal<T> goal)
            throws InvalidInputException, IOException {
        try {
            return goal.run(settings);
        } catch (InvalidInputException e) {
            // No page was made whose language the log could follow where no collection names one.
            Locale user = settings.namesLanguage() ? null : request.user();
            throw e.in(user == null ? settings.config().locale() : user);
        }
    }

    private static List<Inventory> scan(CheckRequest request, SourceReader sources, SiteConfig config)
            throws InvalidInputException, IOException {
        Scanner scanner = new Scanner(request.project(), sources);
        List<Inventory> inventories = new ArrayList<>();
        for (CollectionConfig collection : config.collections()) {
            Path folder = request.project().resolve(collection.file()).getParent();
            inventories.add(scanner.scan(Objects.requireNonNull(folder), collection));
        }
        NoReports.check(inventories);
        return inventories;
    }
}
