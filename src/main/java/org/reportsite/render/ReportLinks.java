package org.reportsite.render;

import java.util.Optional;
import org.reportsite.link.Destination;
import org.reportsite.link.FileCopy;
import org.reportsite.link.References;
import org.reportsite.site.Addresses;

/** What a report refers to, as addresses on its page. */
final class ReportLinks {

    private final References references;
    private final Addresses addresses;
    private final String unit;
    private final String page;

    /**
     * The links of a report.
     *
     * @param unit id of its unit
     * @param page path of its page
     */
    ReportLinks(References references, Addresses addresses, String unit, String page) {
        this.references = references;
        this.addresses = addresses;
        this.unit = unit;
        this.page = page;
    }

    /** A link's address on the page. */
    record Target(String href, boolean external) {}

    /** An image's address on the page, and what is known of its file. */
    record Picture(String src, FileCopy file) {}

    /** What a link is published as; empty where it leads nowhere. */
    Optional<Target> link(String target) {
        return target(references.link(target));
    }

    /** What leads to a destination; empty where that is nowhere. */
    Optional<Target> target(Destination destination) {
        if (destination instanceof Destination.Web web) {
            return Optional.of(new Target(web.href(), true));
        } else if (destination instanceof Destination.ReportPage report) {
            return Optional.of(new Target(href(report), false));
        } else if (destination instanceof Destination.Copy copy) {
            return Optional.of(new Target(href(copy.file()), false));
        }
        return Optional.empty();
    }

    /** What an image is published as; empty where it is not. */
    Optional<Picture> image(String target) {
        return references.image(target) instanceof Destination.Copy copy
                ? Optional.of(new Picture(href(copy.file()), copy.file()))
                : Optional.empty();
    }

    private String href(Destination.ReportPage report) {
        String path = addresses.report(report.unit(), report.year());
        return report.anchor().isEmpty()
                ? Addresses.relative(page, path)
                : Addresses.relative(page, path, report.anchor());
    }

    private String href(FileCopy file) {
        return Addresses.relative(page, addresses.file(unit, file.name()));
    }
}
