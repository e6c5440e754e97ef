package org.reportsite.render;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.reportsite.check.report.XmlFile;
import org.reportsite.report.Edition;
import org.reportsite.site.Addresses;
import org.reportsite.site.CollectionSummary;
import org.reportsite.site.Excerpts;
import org.reportsite.site.ReportChange;
import org.reportsite.site.ReportSummary;
import org.reportsite.site.UnitSummary;

/**
 * Writes {@code feed.xml}: a collection's newest reports as an Atom feed (RFC 4287). A report is dated by its front matter,
 * else by the last day of its year. Its id is made of collection, unit and year alone: the site may move, and no reader is
 * told of an old report again.
 */
final class Feed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int MOST_ENTRIES = 50;
    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;

    private final Scope scope;
    private final @Nullable String siteUrl;
    private final List<Entry> entries;
    private final String path;

    private record Entry(UnitSummary unit, ReportSummary report) {

        LocalDate date() {
            LocalDate date = report.date();
            return date == null ? LocalDate.of(report.year(), LAST_MONTH, LAST_DAY) : date;
        }

        int year() {
            return report.year();
        }
    }

    /**
     * The feed of a collection that has reports.
     *
     * @param siteUrl the site's address, ending in a slash; null where it is not known: links are then relative to where the
     *     feed was read
     */
    Feed(Scope scope, CollectionSummary collection, @Nullable String siteUrl) {
        this.scope = scope;
        this.siteUrl = siteUrl;
        this.path = scope.addresses().feed();
        this.entries = newest(collection);
    }

    /** Whether a collection has one: a feed must say when it changed last. */
    static boolean exists(CollectionSummary collection) {
        return collection.units().stream().anyMatch(unit -> !unit.reports().isEmpty());
    }

    /** The newest first; those of one day by year, then in the collection's order. */
    private static List<Entry> newest(CollectionSummary collection) {
        List<Entry> all = new ArrayList<>();
        collection.units().forEach(unit -> unit.reports().forEach(report -> all.add(new Entry(unit, report))));
        return all.stream()
                .sorted(Comparator.comparing(Entry::date)
                        .thenComparing(Entry::year)
                        .reversed())
                .limit(MOST_ENTRIES)
                .toList();
    }

    Page page() {
        List<String> attributes =
                new ArrayList<>(List.of("xmlns", ATOM, "xml:lang", scope.texts().lang()));
        if (siteUrl != null) {
            attributes.addAll(List.of("xml:base", siteUrl + Addresses.relative("", path)));
        }
        return new Page(path, XmlFile.of(xml -> xml.element("feed", this::feed, attributes.toArray(String[]::new))));
    }

    private void feed(XmlFile xml) throws XMLStreamException {
        text(xml, "title", scope.texts().text("feed.title", scope.config().title()));
        text(xml, "id", id());
        text(xml, "updated", time(entries.get(0)));
        link(xml, "self", path);
        link(xml, "alternate", scope.addresses().matrix());
        for (Entry entry : entries) {
            xml.element("entry", inside -> entry(inside, entry));
        }
    }

    private void entry(XmlFile xml, Entry entry) throws XMLStreamException {
        ReportSummary report = entry.report();
        String author = report.author();
        Edition edition = report.edition();
        text(xml, "title", title(report));
        text(xml, "id", id(report.unit(), String.valueOf(report.year())));
        text(xml, "updated", time(entry));
        xml.element("author", inside -> text(inside, "name", author == null ? report.unitName() : author));
        link(xml, "alternate", scope.addresses().report(report.unit(), report.year()));
        xml.empty("category", "term", report.unit(), "label", shown(report.unitName()));
        xml.empty("category", "term", String.valueOf(report.year()));
        if (edition != null) {
            String stage = edition.stage().id();
            xml.empty("category", "term", stage, "label", scope.texts().text("edition." + stage));
        }
        String summary = summary(entry);
        if (!summary.isEmpty()) {
            text(xml, "summary", summary);
        }
    }

    /** Many reports have the same title: among those of others it needs the unit. */
    private String title(ReportSummary report) {
        String year = scope.texts().text("year", String.valueOf(report.year()));
        String name = scope.texts().text("report.name", report.unitName(), year);
        boolean tells =
                report.title().contains(report.unitName()) && report.title().contains(String.valueOf(report.year()));
        return tells ? report.title() : scope.texts().text("feed.entry.title", name, report.title());
    }

    private String summary(Entry entry) {
        String kept = entry.unit().changes().stream()
                .filter(change -> change.to() == entry.year())
                .findFirst()
                .map(this::kept)
                .orElse("");
        return List.of(Excerpts.beginning(entry.report().lead()), kept).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String kept(ReportChange change) {
        Double share = change.keptShare();
        return share == null
                ? ""
                : scope.texts().text("feed.entry.kept", (int) (100 * share), String.valueOf(change.from()));
    }

    private void link(XmlFile xml, String rel, String to) throws XMLStreamException {
        String type = rel.equals("self") ? "application/atom+xml" : "text/html";
        xml.empty("link", "rel", rel, "type", type, "href", Addresses.relative(path, to));
    }

    private static void text(XmlFile xml, String name, String text) throws XMLStreamException {
        xml.text(name, shown(text));
    }

    private static String shown(String text) {
        return VisibleControls.in(text);
    }

    private static String time(Entry entry) {
        return entry.date() + "T00:00:00Z";
    }

    /** A name-based UUID (RFC 9562, version 3) of the collection, or of something in it. */
    private String id(String... parts) {
        String name = "report-site/" + scope.config().id() + "/" + String.join("/", parts);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
