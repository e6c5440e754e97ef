package org.reportsite;

import java.io.IOException;
import java.util.List;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.compare.Comparison;
import org.reportsite.compare.UnitComparison;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.ProjectPaths;
import org.reportsite.link.References;
import org.reportsite.publish.Staging;
import org.reportsite.render.CompareJson;
import org.reportsite.render.SiteRenderer;
import org.reportsite.site.Addresses;
import org.reportsite.site.CollectionOutline;
import org.reportsite.site.CollectionSummary;
import org.reportsite.site.ComparedSections;
import org.reportsite.site.UnitSummary;

/** Renders one collection into the staging folder, each unit as soon as it is checked. */
final class CollectionBuild {

    private final CollectionCheck check;
    private final CollectionOutline outline;
    private final CollectionConfig config;
    private final Addresses addresses;
    private final SiteRenderer renderer;
    private final Staging staging;
    private final LinkedFiles files;

    CollectionBuild(CollectionCheck check, ProjectPaths paths, SiteRenderer renderer, Staging staging) {
        this.check = check;
        this.outline = check.outline();
        this.config = outline.config();
        this.addresses = new Addresses(outline);
        this.renderer = renderer;
        this.staging = staging;
        this.files = new LinkedFiles(paths, addresses, staging);
    }

    CollectionSummary build(Workers workers) throws IOException, InvalidInputException {
        List<UnitSummary> units = check.units(workers, this::unit);
        CollectionSummary summary = new CollectionSummary(outline, units, check.otherFindings());
        StagedPages.adding(staging).takeAll(renderer.collection(summary));
        return summary;
    }

    private UnitSummary unit(CheckedUnit unit, boolean again) throws IOException, InvalidInputException {
        String id = unit.outline().id();
        for (References references : unit.references()) {
            files.copy(id, references);
        }
        StagedPages pages = again ? StagedPages.replacing(staging) : StagedPages.adding(staging);
        UnitComparison comparison = Comparison.compare(id, unit.reports(), config);
        renderer.unit(outline, unit.outline(), unit.reports(), unit.summaries(), unit.references(), comparison, pages);
        pages.write(addresses.compareJson(id), CompareJson.write(comparison));
        return new UnitSummary(unit.outline(), unit.summaries(), ComparedSections.groups(comparison));
    }
}
