package org.reportsite;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportsite.collection.ConfigReader;
import org.reportsite.collection.PdfConfig;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.ProjectPaths;
import org.reportsite.pdf.PdfPrinter;
import org.reportsite.publish.OutputFolder;
import org.reportsite.publish.Staging;
import org.reportsite.render.SiteRenderer;
import org.reportsite.render.ThemeException;
import org.reportsite.search.SearchIndex;
import org.reportsite.site.Addresses;
import org.reportsite.site.CollectionSummary;
import org.reportsite.site.SiteSummary;

/** The pipeline: from a folder of reports to a checked site. */
public final class SiteBuild {

    private final BuildRequest request;
    private final ProjectPaths paths;

    private SiteBuild(BuildRequest request) {
        this.request = request;
        this.paths = new ProjectPaths(request.project());
    }

    /**
     * Reads, checks and renders everything, and puts the site in place unless findings fail the build.
     *
     * @throws InvalidInputException if the configuration or a folder can't be used; nothing was changed
     * @throws IOException if the disk fails
     */
    public static BuildResult run(BuildRequest request) throws InvalidInputException, IOException {
        return CheckSession.run(request.checking(), new SiteBuild(request)::build);
    }

    private BuildResult build(ConfigReader.Result settings) throws InvalidInputException, IOException {
        try {
            return published(settings);
        } catch (ThemeException e) {
            throw new InvalidInputException(e.problems());
        }
    }

    private BuildResult published(ConfigReader.Result settings) throws InvalidInputException, IOException {
        Folders.check(request);
        try (Staging staging = Staging.open(outputFolder())) {
            CheckSession session = CheckSession.open(request.checking(), settings);
            List<CheckedCollection> checked = render(session, staging);
            Outcome all = Outcome.of(checked);
            BuildResult result = session.finish(checked, all, all, () -> {
                staging.publish();
                return request.output().resolve(Addresses.HOME);
            });
            session.tellAuthors(checked);
            return result;
        }
    }

    private List<CheckedCollection> render(CheckSession session, Staging staging)
            throws InvalidInputException, IOException {
        SiteRenderer renderer = new SiteRenderer(session.config());
        List<CheckedCollection> checked = new ArrayList<>();
        List<CollectionSummary> rendered = new ArrayList<>();
        StagedPages pages = new StagedPages(staging);
        try (SearchIndex search = new SearchIndex(
                        staging.scratch("search"), session.config().locale(), pages::write);
                PdfPrinter printer = printer(session.config().pdf())) {
            try (Workers workers = new Workers(request.threads())) {
                for (CollectionCheck check : session.collections()) {
                    CollectionCheck.Result result = check.run(workers);
                    try (CollectionPdfs pdfs = printer == null
                            ? null
                            : new CollectionPdfs(
                                    printer, renderer, result.checked().outline(), pages, staging.scratch("print"))) {
                        rendered.add(new CollectionBuild(check, paths, renderer, staging, search, pdfs)
                                .build(result, workers));
                        checked.add(result.checked().with(pdfs == null ? List.of() : pdfs.notices()));
                    }
                }
            }
            search.write(rendered.stream().map(SearchChoices::of).toList());
        }
        pages.takeAll(renderer.site(new SiteSummary(session.config(), rendered)));
        pages.takeAll(renderer.assets());
        return checked;
    }

    private @Nullable PdfPrinter printer(@Nullable PdfConfig pdf) throws InvalidInputException {
        return pdf == null ? null : PdfPrinter.open(pdf, request.date());
    }

    private OutputFolder outputFolder() {
        return new OutputFolder(
                request.output(), paths.name(request.output()), List.of(request.project(), request.source()));
    }
}
