package org.reportsite.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportsite.check.IntakeRule;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Messages;
import org.reportsite.diagnostic.Severity;
import org.reportsite.site.Addresses;
import org.reportsite.site.AuthorNotes;
import org.reportsite.site.CollectionSummary;

/**
 * What each unit has to mend, to be sent to whoever wrote its reports: a page that needs no other file, and the same as
 * plain text. They are not part of the site.
 */
public final class AuthorPages {

    private static final String INDEX = "/index.html";

    private final CollectionSummary collection;
    private final Locale locale;
    private final Texts texts;
    private final AuthorTexts findings;
    private final Templates templates;

    private AuthorPages(CollectionSummary collection) {
        this.collection = collection;
        this.locale = collection.outline().config().locale();
        Messages usual = Messages.of(locale);
        this.texts = new Texts(usual);
        this.findings = new AuthorTexts(usual);
        this.templates = Templates.usual(Map.of(locale, texts));
    }

    /**
     * The files for the authors of a collection, two for each unit with something to mend: {@code <c>/<unit>.html} and
     * {@code .txt}.
     */
    public static List<Page> of(CollectionSummary collection) {
        List<AuthorNotes> notes = AuthorNotes.of(collection);
        if (notes.isEmpty()) {
            return List.of();
        }
        AuthorPages pages = new AuthorPages(collection);
        List<Page> files = new ArrayList<>();
        notes.forEach(unit -> pages.add(unit, files));
        return files;
    }

    private void add(AuthorNotes notes, List<Page> files) {
        String page = new Addresses(collection.outline()).unit(notes.unit().id());
        String name = page.substring(0, page.length() - INDEX.length());
        View view = view(notes);
        files.add(templates.page(name + ".html", Template.AUTHOR, locale, Map.of("view", view)));
        files.add(new Page(name + ".txt", new AuthorText(texts).write(view).getBytes(StandardCharsets.UTF_8)));
    }

    private View view(AuthorNotes notes) {
        Numbers numbers = new Numbers();
        Frame frame = frame(notes);
        return new View(
                texts.lang(),
                texts.text(
                        frame.title(),
                        notes.unit().name(),
                        collection.outline().config().title()),
                texts.text(frame.intro()),
                notes.reports().stream().map(report -> report(report, numbers)).toList(),
                texts.text(frame.end()));
    }

    /** Keys of what stands around the findings. */
    private record Frame(String title, String intro, String end) {
        static final Frame MEND = new Frame("author.title", "author.intro", "author.end");
        static final Frame HAND_IN = new Frame("author.title.missing", "author.intro.missing", "author.end.missing");
        static final Frame BOTH = new Frame("author.title.both", "author.intro.both", "author.end.both");
    }

    /** A report that was never handed in can't be mended. */
    private static Frame frame(AuthorNotes notes) {
        List<Boolean> missing = notes.reports().stream()
                .flatMap(report -> report.sections().stream())
                .flatMap(section -> section.findings().stream())
                .map(AuthorPages::isMissing)
                .toList();
        if (missing.contains(true)) {
            return missing.contains(false) ? Frame.BOTH : Frame.HAND_IN;
        }
        return Frame.MEND;
    }

    private static boolean isMissing(Finding finding) {
        return finding.rule().equals(IntakeRule.REPORT_MISSING.id());
    }

    private ReportView report(AuthorNotes.OfReport report, Numbers numbers) {
        String name = report.year() == null
                ? texts.text("author.other")
                : texts.text("author.report", String.valueOf(report.year()));
        String title = report.title() == null ? "" : texts.text("author.report.title", report.title());
        return new ReportView(
                name + title,
                report.file() == null ? null : texts.text("author.file", fileName(report.file())),
                report.sections().stream()
                        .map(section -> section(section, numbers))
                        .toList());
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private SectionView section(AuthorNotes.OfSection section, Numbers numbers) {
        int first = numbers.next;
        numbers.next += section.findings().size();
        return new SectionView(
                section.heading() == null ? texts.text("author.whole") : section.heading(),
                first,
                items(section.findings()));
    }

    /** What two notes of one place say to do stands under the second alone. */
    private List<ItemView> items(List<Finding> section) {
        List<ItemView> items = new ArrayList<>();
        for (int i = 0; i < section.size(); i++) {
            Finding finding = section.get(i);
            Finding next = i + 1 < section.size() ? section.get(i + 1) : null;
            boolean isSaidNext = next != null
                    && next.problem().location().equals(finding.problem().location())
                    && findings.hint(next).equals(findings.hint(finding));
            items.add(item(finding, isSaidNext ? "" : findings.hint(finding)));
        }
        return items;
    }

    private ItemView item(Finding finding, String hint) {
        boolean must = finding.severity() == Severity.ERROR;
        String weight = isMissing(finding) ? "author.missing" : must ? "author.must" : "author.please";
        return new ItemView(texts.text(weight), must, findings.message(finding), place(finding), hint);
    }

    /** Nothing is written where a whole report is missing, or can't be read. */
    private @Nullable String place(Finding finding) {
        String quoted = Quotation.of(finding.problem());
        if (quoted.isEmpty() || isMissing(finding)) {
            return null;
        }
        return texts.text(
                "author.place", String.valueOf(finding.problem().location().line()), quoted);
    }

    /** Counts the notes of a unit. */
    private static final class Numbers {
        private int next = 1;
    }

    /** What the files show. */
    record View(String lang, String title, String intro, List<ReportView> reports, String end) {}

    /**
     * A report.
     *
     * @param file its file, null where there is none
     */
    record ReportView(String name, @Nullable String file, List<SectionView> sections) {}

    /**
     * A section.
     *
     * @param first number of its first note
     */
    record SectionView(String heading, int first, List<ItemView> items) {}

    /**
     * A note.
     *
     * @param weight how much it matters, in words
     * @param must whether it must be mended
     * @param place where, null where that is no place in a text
     * @param hint what to do, empty where the next note says it too
     */
    record ItemView(
            String weight,
            boolean must,
            String message,
            @Nullable String place,
            String hint) {}
}
