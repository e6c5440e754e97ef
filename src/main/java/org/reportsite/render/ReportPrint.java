package org.reportsite.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reportsite.link.Destination;
import org.reportsite.link.FileCopy;
import org.reportsite.link.References;
import org.reportsite.match.MatchedReport;
import org.reportsite.match.MatchedSection;
import org.reportsite.report.Edition;
import org.reportsite.report.Marker;
import org.reportsite.report.Report;
import org.reportsite.site.Addresses;
import org.reportsite.site.ReportSummary;

/** One report as it is printed. */
final class ReportPrint {

    /** Formats that the JDK reads. */
    private static final Set<String> TYPES = Set.of("png", "jpg", "jpeg", "gif");

    /** At four bytes a pixel, more would take more memory than the rest of the build. */
    private static final long MOST_PIXELS = 30_000_000;

    private static final int TITLE = 1;
    private static final int SECTION = 2;
    private static final String ID = "b";

    private final Scope scope;
    private final MatchedReport matched;
    private final ReportSummary summary;
    private final References references;
    private final String path;
    private final ReportLinks links;
    private final HtmlWriter html;
    private final Texts texts;

    ReportPrint(Scope scope, MatchedReport matched, ReportSummary summary, References references) {
        this.scope = scope;
        this.matched = matched;
        this.summary = summary;
        this.references = references;
        this.path = scope.addresses().report(matched.unit(), matched.year());
        this.links = new ReportLinks(references, scope.addresses(), matched.unit(), path);
        this.texts = scope.texts();
        this.html = new HtmlWriter(links, texts);
    }

    PrintedReport report(PageMaker pages) {
        Map<String, Path> pictures = pictures();
        String body = new String(pages.bare(path, Template.PRINT, view()).content(), StandardCharsets.UTF_8);
        return new PrintedReport(
                Xhtml.allowed(summary.title()),
                texts.lang(),
                Xhtml.printed(body, pictures::containsKey),
                mark(matched.report().frontMatter().edition()),
                bookmarks(),
                pictures);
    }

    private List<PrintedReport.Bookmark> bookmarks() {
        List<PrintedReport.Bookmark> bookmarks = new ArrayList<>();
        bookmarks.add(new PrintedReport.Bookmark(summary.title(), ID + 0));
        for (MatchedSection section : matched.sections()) {
            bookmarks.add(new PrintedReport.Bookmark(
                    Marker.spaced(section.section().marker())
                            + section.section().title(),
                    ID + bookmarks.size()));
        }
        return bookmarks;
    }

    private Map<String, Path> pictures() {
        Map<String, Path> pictures = new TreeMap<>();
        for (Destination image : references.images().values()) {
            if (image instanceof Destination.Copy copy && isShown(copy.file())) {
                String address =
                        scope.addresses().file(matched.unit(), copy.file().name());
                pictures.put(Addresses.relative(path, address), copy.file().source());
            }
        }
        return pictures;
    }

    private static boolean isShown(FileCopy file) {
        return TYPES.contains(file.type())
                && file.size() != null
                && (long) file.size().width() * file.size().height() <= MOST_PIXELS;
    }

    private @Nullable String mark(@Nullable Edition edition) {
        return edition != null && edition.stage() == Edition.Stage.DRAFT ? stage(edition) : null;
    }

    private String stage(Edition edition) {
        return texts.text("edition.note." + edition.stage().id());
    }

    private View view() {
        Report report = matched.report();
        HeadingLevels top = new HeadingLevels(TITLE);
        Edition edition = report.frontMatter().edition();
        return new View(
                summary.title(),
                facts(report),
                edition == null ? null : note(edition),
                edition == null ? null : edition.notice(),
                report.frontMatter().classification(),
                html.blocks(report.masthead(), top),
                html.blocks(report.opening(), top),
                matched.sections().stream().map(this::section).toList(),
                html.blocks(report.closing(), matched.sections().isEmpty() ? top : new HeadingLevels(SECTION)),
                references.attachments().stream()
                        .map(file -> AttachmentView.of(file, links, texts))
                        .toList());
    }

    private String note(Edition edition) {
        LocalDate date = edition.date();
        return date == null ? stage(edition) : stage(edition) + " " + texts.date(date);
    }

    private List<String> facts(Report report) {
        List<String> facts = new ArrayList<>();
        facts.add(matched.unitName());
        facts.add(texts.text("year", String.valueOf(matched.year())));
        LocalDate date = report.frontMatter().date();
        if (date != null) {
            facts.add(texts.date(date));
        }
        String author = report.frontMatter().author();
        if (author != null) {
            facts.add(author);
        }
        return facts;
    }

    private SectionView section(MatchedSection section) {
        HeadingLevels levels = new HeadingLevels(SECTION);
        SafeString introduction = html.blocks(section.section().introduction(), levels);
        return new SectionView(
                Marker.spaced(section.section().marker()),
                html.inline(section.section().heading()),
                introduction,
                section.section().points().stream()
                        .map(point -> html.point(point, levels))
                        .toList());
    }

    /**
     * What the template shows.
     *
     * @param edition how final it is, null where that is not said
     * @param notice what was corrected, null where it is not said
     */
    record View(
            String title,
            List<String> facts,
            @Nullable String edition,
            @Nullable String notice,
            @Nullable String classification,
            SafeString masthead,
            SafeString opening,
            List<SectionView> sections,
            SafeString closing,
            List<AttachmentView> attachments) {}

    /** A section. */
    record SectionView(String marker, SafeString heading, SafeString introduction, List<SafeString> points) {}
}
