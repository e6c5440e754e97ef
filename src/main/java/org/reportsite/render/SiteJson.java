package org.reportsite.render;

import java.util.List;
import org.reportsite.check.report.VisibleJson;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.ExpectedSection;
import org.reportsite.site.Addresses;
import org.reportsite.site.CollectionSummary;
import org.reportsite.site.FindingCount;
import org.reportsite.site.ReportSummary;
import org.reportsite.site.ReportSummary.SectionSummary;
import org.reportsite.site.SiteSummary;
import org.reportsite.site.UnitSummary;
import tools.jackson.core.JsonGenerator;

/** Writes {@code site.json}: the site's reports and sections as data. Waived findings are not counted. */
final class SiteJson {

    private final JsonGenerator json;

    private SiteJson(JsonGenerator json) {
        this.json = json;
    }

    static Page of(SiteSummary site) {
        return new Page(Addresses.SITE_JSON, VisibleJson.file(json -> new SiteJson(json).site(site)));
    }

    private void site(SiteSummary site) {
        json.writeStartObject();
        json.writeStringProperty("title", site.config().title());
        json.writeArrayPropertyStart("collections");
        site.collections().forEach(this::collection);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void collection(CollectionSummary collection) {
        CollectionConfig config = collection.outline().config();
        json.writeStartObject();
        json.writeStringProperty("id", config.id());
        json.writeStringProperty("title", config.title());
        json.writeArrayPropertyStart("years");
        collection.outline().years().forEach(json::writeNumber);
        json.writeEndArray();
        expectedSections(config.expectedSections());
        json.writeArrayPropertyStart("units");
        Addresses addresses = new Addresses(collection.outline());
        collection.units().forEach(unit -> unit(unit, addresses));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void expectedSections(List<ExpectedSection> sections) {
        json.writeArrayPropertyStart("sections");
        for (ExpectedSection section : sections) {
            json.writeStartObject();
            json.writeStringProperty("id", section.id());
            json.writeStringProperty("title", section.title());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void unit(UnitSummary unit, Addresses addresses) {
        json.writeStartObject();
        json.writeStringProperty("id", unit.outline().id());
        json.writeStringProperty("name", unit.outline().name());
        json.writeArrayPropertyStart("reports");
        unit.reports().forEach(report -> report(report, addresses));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void report(ReportSummary report, Addresses addresses) {
        json.writeStartObject();
        json.writeNumberProperty("year", report.year());
        json.writeStringProperty("title", report.title());
        json.writeStringProperty("page", addresses.report(report.unit(), report.year()));
        json.writeStringProperty("source", report.source());
        json.writeArrayPropertyStart("sections");
        report.sections().forEach(this::section);
        json.writeEndArray();
        findings(FindingCount.of(report.findings()));
        json.writeEndObject();
    }

    private void section(SectionSummary section) {
        json.writeStartObject();
        json.writeStringProperty("id", section.id());
        json.writeStringProperty("group", section.group());
        json.writeStringProperty("number", section.number());
        json.writeStringProperty("title", section.title());
        json.writeStringProperty("anchor", section.anchor());
        json.writeNumberProperty("line", section.line());
        json.writeNumberProperty("characters", section.characters());
        json.writeNumberProperty("points", section.points());
        json.writeEndObject();
    }

    private void findings(FindingCount count) {
        json.writeObjectPropertyStart("findings");
        json.writeNumberProperty("error", count.errors());
        json.writeNumberProperty("warning", count.warnings());
        json.writeNumberProperty("info", count.infos());
        json.writeEndObject();
    }
}
