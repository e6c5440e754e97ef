package org.reportsite;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.reportsite.check.Checker;
import org.reportsite.check.RuleCatalog;
import org.reportsite.check.report.CheckJson;
import org.reportsite.check.report.Languages;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.ConfigReader;
import org.reportsite.collection.SiteConfig;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Problem;
import org.reportsite.diagnostic.ProjectPaths;
import org.reportsite.publish.OutputFolder;
import org.reportsite.publish.Staging;
import org.reportsite.read.ReportReader;
import org.reportsite.read.SourceReader;
import org.reportsite.render.SiteRenderer;
import org.reportsite.scan.Inventory;
import org.reportsite.scan.Scanner;
import org.reportsite.site.Addresses;
import org.reportsite.site.CollectionSummary;
import org.reportsite.site.SiteSummary;

/** The pipeline: from a folder of reports to a checked site. */
public final class SiteBuild {

    private final BuildRequest request;
    private final SourceReader sources;
    private final ReportReader reader = new ReportReader();

    private SiteBuild(BuildRequest request, SourceReader sources) {
        this.request = request;
        this.sources = sources;
    }

    /**
     * Reads, checks and renders everything, and puts the site in place unless findings fail the build.
     *
     * @throws InvalidInputException if the configuration or a folder can't be used; nothing was changed
     * @throws IOException if the disk fails
     */
    public static BuildResult run(BuildRequest request) throws InvalidInputException, IOException {
        try {
            FileNames.check(request.source(), new ProjectPaths(request.project()));
            return configured(request);
        } catch (InvalidPathException e) {
            throw FileNames.unusable(e);
        }
    }

    private static BuildResult configured(BuildRequest request) throws InvalidInputException, IOException {
        ConfigReader.Result config = ConfigReader.read(
                request.source(), request.project(), RuleCatalog.load().ids());
        try {
            Folders.check(request);
            return run(request, config);
        } catch (InvalidInputException e) {
            throw e.in(config.config().locale());
        }
    }

    private static BuildResult run(BuildRequest request, ConfigReader.Result config)
            throws InvalidInputException, IOException {
        SourceReader sources = new SourceReader(request.source().toRealPath());
        try (Staging staging = Staging.open(outputFolder(request))) {
            return new SiteBuild(request, sources).build(config, staging);
        }
    }

    private BuildResult build(ConfigReader.Result read, Staging staging) throws InvalidInputException, IOException {
        SiteConfig config = read.config();
        List<Inventory> inventories = scan(config);
        SiteRenderer renderer = new SiteRenderer(config);
        CollectionBuild.Tools tools = new CollectionBuild.Tools(request, sources, reader, renderer, staging);
        List<CollectionSummary> collections = new ArrayList<>();
        try (Workers workers = new Workers(request.threads())) {
            for (Inventory inventory : inventories) {
                Checker checker = new Checker(inventory.config(), request.date());
                collections.add(new CollectionBuild(inventory, checker, request.date(), tools).build(workers));
            }
        }
        tools.write(renderer.site(new SiteSummary(config, collections)));
        tools.write(renderer.assets());
        return finish(read, inventories, Outcome.of(collections), staging);
    }

    private BuildResult finish(ConfigReader.Result read, List<Inventory> inventories, Outcome outcome, Staging staging)
            throws InvalidInputException, IOException {
        SiteConfig config = read.config();
        List<Finding> findings = outcome.findings();
        CheckFiles.write(request.check(), new CheckJson(new Languages(config.collections())).write(findings));
        List<Finding> failing = request.failOn().failing(findings);
        if (failing.isEmpty()) {
            staging.publish();
        }
        Console console = new Console(config);
        return new BuildResult(
                config.locale(),
                outcome.reports(),
                inventories.stream().mapToInt(Inventory::drafts).sum(),
                findings,
                console.log(notices(read, inventories), findings),
                console.summary(findings, failing),
                failing.isEmpty(),
                request.output().resolve(Addresses.HOME));
    }

    private static List<Problem> notices(ConfigReader.Result read, List<Inventory> inventories) {
        List<Problem> notices = new ArrayList<>(read.notices());
        inventories.forEach(inventory -> notices.addAll(inventory.notices()));
        return notices;
    }

    private List<Inventory> scan(SiteConfig config) throws InvalidInputException, IOException {
        Scanner scanner = new Scanner(request.project(), sources);
        List<Inventory> inventories = new ArrayList<>();
        for (CollectionConfig collection : config.collections()) {
            inventories.add(scanner.scan(folder(collection), collection));
        }
        NoReports.check(inventories);
        return inventories;
    }

    private Path folder(CollectionConfig collection) {
        return Objects.requireNonNull(
                request.project().resolve(collection.file()).getParent());
    }

    private static OutputFolder outputFolder(BuildRequest request) {
        return new OutputFolder(
                request.output(),
                new ProjectPaths(request.project()).name(request.output()),
                List.of(request.project(), request.source()));
    }
}
