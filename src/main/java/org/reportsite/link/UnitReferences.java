package org.reportsite.link;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportsite.link.Destination.Copy;
import org.reportsite.link.Destination.Nowhere;
import org.reportsite.link.Destination.ReportPage;
import org.reportsite.match.MatchedReport;
import org.reportsite.report.AllInlines;
import org.reportsite.report.Inline;

/**
 * Works out where the references of one unit's reports lead. A fragment is looked up in reports of the same unit; in
 * others, whose text is not at hand, the link leads to the page as a whole. For one thread; reports are asked for in a
 * fixed order, since copies get their names in it.
 */
public final class UnitReferences {

    private final SourceFolder folder;
    private final ReportIndex index;
    private final String unit;
    private final Map<Integer, MatchedReport> reports = new HashMap<>();
    private final Map<Integer, Anchors> anchors = new HashMap<>();
    private final Copies copies;

    /**
     * The references of a unit.
     *
     * @param folder what reports may refer to
     * @param index the collection's reports
     * @param reports the unit's reports
     */
    public UnitReferences(SourceFolder folder, ReportIndex index, String unit, List<MatchedReport> reports) {
        this.folder = folder;
        this.index = index;
        this.unit = unit;
        this.copies = new Copies(folder);
        reports.forEach(report -> this.reports.put(report.year(), report));
    }

    /**
     * What a report refers to.
     *
     * @param file the report's file
     */
    public References of(Path file, MatchedReport report) {
        Path from = file.toAbsolutePath().normalize();
        Map<String, Destination> links = new LinkedHashMap<>();
        Map<String, Destination> images = new LinkedHashMap<>();
        for (Inline inline : AllInlines.of(report.report())) {
            if (inline instanceof Inline.Link link) {
                links.computeIfAbsent(link.target(), target -> link(from, report.year(), target));
            } else if (inline instanceof Inline.Image image) {
                images.computeIfAbsent(image.target(), target -> image(from, target));
            }
        }
        List<AttachedFile> attachments = report.report().frontMatter().attachments().stream()
                .map(attachment -> new AttachedFile(attachment, attachment(from, attachment.path())))
                .toList();
        return new References(links, images, attachments);
    }

    private Destination link(Path from, int year, String target) {
        return Address.elsewhere(target).orElseGet(() -> {
            Address address = Address.of(target);
            return first(
                    address.paths(),
                    path -> linked(folder.path(from, path), address.fragment()),
                    () -> page(unit, year, address.fragment()));
        });
    }

    private Destination image(Path from, String target) {
        return inside(target)
                .orElseGet(() -> first(
                        Address.of(target).paths(),
                        path -> new Copy(copies.image(folder.path(from, path))),
                        () -> new Nowhere(Trouble.NO_IMAGE, "")));
    }

    /** An attachment's path is a path: it is not percent-encoded, and has no fragment. */
    private Destination attachment(Path from, String path) {
        return inside(path)
                .orElseGet(() -> first(
                        Set.of(path),
                        p -> new Copy(copies.linked(folder.path(from, p))),
                        () -> new Nowhere(Trouble.MISSING, "")));
    }

    /** Nowhere, for what is no path from the report's file; empty for one that is. */
    private static Optional<Destination> inside(String target) {
        return Address.elsewhere(target)
                .map(elsewhere -> elsewhere instanceof Nowhere ? elsewhere : new Nowhere(Trouble.REMOTE, ""));
    }

    private Destination linked(Path path, String fragment) throws TroubleException {
        Optional<ReportIndex.Entry> report = index.find(path);
        return report.isPresent()
                ? page(report.get().unit(), report.get().year(), fragment)
                : new Copy(copies.linked(path));
    }

    private Destination page(String unit, int year, String fragment) throws TroubleException {
        MatchedReport report = unit.equals(this.unit) ? reports.get(year) : null;
        if (report == null || fragment.isEmpty()) {
            return new ReportPage(unit, year, "");
        }
        return anchors.computeIfAbsent(year, y -> new Anchors(report))
                .find(fragment)
                .map(anchor -> new ReportPage(unit, year, anchor))
                .orElseThrow(() -> new TroubleException(Trouble.ANCHOR, fragment));
    }

    /** One of the ways to read a target. */
    private interface Way {
        Destination to(String path) throws TroubleException;
    }

    /** What is none of the paths. */
    private interface Otherwise {
        Destination get() throws TroubleException;
    }

    /** Where the first path leads that leads anywhere; else what is wrong with the first. */
    private static Destination first(Set<String> paths, Way way, Otherwise otherwise) {
        Destination nowhere = null;
        for (String path : paths) {
            try {
                return way.to(path);
            } catch (TroubleException e) {
                nowhere = nowhere == null ? e.nowhere() : nowhere;
            }
        }
        try {
            return nowhere == null ? otherwise.get() : nowhere;
        } catch (TroubleException e) {
            return e.nowhere();
        }
    }
}
