package org.reportsite;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportsite.compare.Comparison;
import org.reportsite.compare.UnitComparison;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.ProjectPaths;
import org.reportsite.figure.CollectionFigures;
import org.reportsite.figure.FigureSeries;
import org.reportsite.link.References;
import org.reportsite.match.MatchedReport;
import org.reportsite.plan.UnitPlans;
import org.reportsite.publish.Staging;
import org.reportsite.render.CompareJson;
import org.reportsite.render.SiteRenderer;
import org.reportsite.reuse.CopySearch;
import org.reportsite.reuse.ReportReuse;
import org.reportsite.search.SearchIndex;
import org.reportsite.site.Addresses;
import org.reportsite.site.CollectionOutline;
import org.reportsite.site.CollectionReuse;
import org.reportsite.site.CollectionSummary;
import org.reportsite.site.ComparedSections;
import org.reportsite.site.Lineage;
import org.reportsite.site.ReportChange;
import org.reportsite.site.ReportSummary;
import org.reportsite.site.ReusePairs;
import org.reportsite.site.UnitOutline;
import org.reportsite.site.UnitSummary;

/**
 * Renders one collection into the staging folder. Its reports are read once more, a unit at a time: to keep them from the
 * check until now would take memory for the whole collection.
 */
final class CollectionBuild {

    private final CollectionCheck check;
    private final Addresses addresses;
    private final SiteRenderer renderer;
    private final StagedPages pages;
    private final LinkedFiles files;
    private final SearchIndex search;
    private final @Nullable CollectionPdfs pdfs;

    /**
     * Renders a collection.
     *
     * @param pdfs prints it as well, null where no PDFs are wanted
     */
    CollectionBuild(
            CollectionCheck check,
            ProjectPaths paths,
            SiteRenderer renderer,
            Staging staging,
            SearchIndex search,
            @Nullable CollectionPdfs pdfs) {
        this.check = check;
        this.addresses = new Addresses(check.outline());
        this.renderer = renderer;
        this.pages = new StagedPages(staging);
        this.files = new LinkedFiles(paths, addresses, staging);
        this.search = search;
        this.pdfs = pdfs;
    }

    /** Renders it as it was checked. */
    CollectionSummary build(CollectionCheck.Result result, Workers workers) throws IOException, InvalidInputException {
        CheckedCollection checked = result.checked();
        List<FigureSeries> figures =
                CollectionFigures.of(checked.outline().config().figures(), checked.figures());
        CollectionOutline outline = checked.outline().withFigures(!figures.isEmpty());
        CollectionReuse reuse = reuse(result, workers);
        pages.takeAll(renderer.reuse(outline, reuse));
        pages.takeAll(renderer.figures(outline, figures));
        List<Workers.Task<UnitSummary>> tasks = new ArrayList<>();
        checked.units().forEach(unit -> tasks.add(() -> unit(outline, unit, reuse)));
        CollectionSummary summary =
                checked.summary(outline, workers.all(tasks), SiteRenderer.figurePages(outline, figures));
        pages.takeAll(renderer.collection(summary));
        pages.takeAll(renderer.changes(summary, reuse, figures));
        if (pdfs != null) {
            pdfs.years(summary, workers);
        }
        return summary;
    }

    private static CollectionReuse reuse(CollectionCheck.Result result, Workers workers)
            throws IOException, InvalidInputException {
        CopySearch search = result.search();
        List<Workers.Task<List<ReportReuse>>> tasks = new ArrayList<>();
        search.years().forEach(year -> tasks.add(() -> search.reuse(year)));
        ReusePairs pairs = new ReusePairs(
                search,
                result.checked().units().stream()
                        .flatMap(unit -> unit.reports().stream())
                        .toList());
        workers.all(tasks).forEach(year -> year.forEach(pairs::add));
        return pairs.toReuse();
    }

    private UnitSummary unit(CollectionOutline outline, CheckedUnit unit, CollectionReuse reuse)
            throws IOException, InvalidInputException {
        String id = unit.outline().id();
        UnitReader.ReadUnit read = check.read(id);
        unit.requireSame(read.reports());
        for (References references : read.references()) {
            files.copy(id, references);
        }
        UnitComparison comparison = Comparison.compare(id, read.reports(), outline.config());
        UnitPlans plans = UnitPlans.of(read.reports(), successors(outline, id));
        renderer.unit(
                outline,
                unit.outline(),
                read.reports(),
                unit.reports(),
                read.references(),
                comparison,
                plans,
                reuse,
                pages);
        pages.write(addresses.compareJson(id), CompareJson.write(comparison));
        for (int i = 0; i < read.reports().size(); i++) {
            index(
                    outline,
                    read.reports().get(i),
                    unit.reports().get(i),
                    read.references().get(i));
            if (pdfs != null) {
                pdfs.report(
                        read.reports().get(i),
                        unit.reports().get(i),
                        read.references().get(i));
            }
        }
        return new UnitSummary(
                unit.outline(),
                unit.reports(),
                ComparedSections.groups(comparison),
                ReportChange.all(comparison),
                SiteRenderer.planPages(outline, id, plans));
    }

    /** The reports of the units that were made from one. */
    private List<MatchedReport> successors(CollectionOutline outline, String id)
            throws IOException, InvalidInputException {
        List<MatchedReport> reports = new ArrayList<>();
        for (UnitOutline successor : Lineage.of(outline, id).successors()) {
            reports.addAll(check.read(successor.id()).reports());
        }
        return reports;
    }

    private void index(CollectionOutline outline, MatchedReport report, ReportSummary summary, References references)
            throws IOException {
        int year = report.year();
        search.add(
                outline.config().id(),
                report,
                summary.title(),
                addresses.report(report.unit(), year),
                renderer.words(outline, report.unit(), year, references));
    }
}
