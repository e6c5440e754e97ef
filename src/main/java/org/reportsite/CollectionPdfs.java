package org.reportsite;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import org.reportsite.link.References;
import org.reportsite.match.MatchedReport;
import org.reportsite.pdf.LayoutException;
import org.reportsite.pdf.PdfPrinter;
import org.reportsite.render.PrintedReport;
import org.reportsite.render.SiteRenderer;
import org.reportsite.site.Addresses;
import org.reportsite.site.CollectionOutline;
import org.reportsite.site.CollectionSummary;
import org.reportsite.site.ReportSummary;
import org.reportsite.site.Submissions;

/** Prints a collection: each report by itself, and all of a year in one volume. */
final class CollectionPdfs implements AutoCloseable {

    private static final int MOST_NAMED = 20;

    private final PdfPrinter printer;
    private final SiteRenderer renderer;
    private final CollectionOutline outline;
    private final Addresses addresses;
    private final StagedPages pages;
    private final PrintedStore store;
    private final Set<String> unprinted = new ConcurrentSkipListSet<>();
    // What the fonts lack, by the report that has it.
    private final TreeMap<String, Set<Integer>> missing = new TreeMap<>();

    /**
     * Prints a collection.
     *
     * @param scratch a place for a file, which nobody else uses
     */
    CollectionPdfs(
            PdfPrinter printer, SiteRenderer renderer, CollectionOutline outline, StagedPages pages, Path scratch)
            throws IOException {
        this.printer = printer;
        this.renderer = renderer;
        this.outline = outline;
        this.addresses = new Addresses(outline);
        this.pages = pages;
        this.store = new PrintedStore(scratch);
    }

    /** Prints one report. */
    void report(MatchedReport report, ReportSummary summary, References references)
            throws IOException, InvalidInputException {
        PrintedReport printed = renderer.printed(outline, report, summary, references);
        PdfPrinter.Printed pdf;
        try {
            pdf = printer.report(printed);
        } catch (LayoutException e) {
            unprinted.add(summary.source());
            printed = renderer.printedNote(outline, summary);
            pdf = note(printed);
        }
        pages.write(addresses.reportPdf(report.unit(), report.year()), pdf.content());
        store.put(report.unit(), report.year(), printed);
        if (!pdf.missing().isEmpty()) {
            synchronized (missing) {
                missing.put(summary.source(), pdf.missing());
            }
        }
    }

    private PdfPrinter.Printed note(PrintedReport note) throws IOException, InvalidInputException {
        try {
            return printer.report(note);
        } catch (LayoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Prints the volume of each year that has a report, once all reports are printed, in the order of the year's page. */
    void years(CollectionSummary summary, Workers workers) throws IOException, InvalidInputException {
        Submissions submissions = Submissions.of(summary);
        List<Workers.Task<Boolean>> tasks = new ArrayList<>();
        for (int year : outline.years()) {
            List<ReportSummary> reports = submissions.cells().stream()
                    .filter(cell -> cell.year() == year)
                    .map(Submissions.Cell::report)
                    .filter(Objects::nonNull)
                    .toList();
            if (!reports.isEmpty()) {
                tasks.add(() -> year(year, reports));
            }
        }
        workers.all(tasks);
    }

    private boolean year(int year, List<ReportSummary> reports) throws IOException, InvalidInputException {
        Iterator<ReportSummary> rest = reports.iterator();
        try {
            PrintedReport cover = renderer.printedCover(outline, year);
            PdfPrinter.Printed pdf = printer.volume(cover, renderer.printedContents(outline), () -> {
                if (!rest.hasNext()) {
                    return null;
                }
                ReportSummary next = rest.next();
                PrintedReport report = Objects.requireNonNull(store.get(next.unit(), next.year()));
                return new PdfPrinter.Part(renderer.printedName(outline, next), report);
            });
            pages.write(addresses.yearPdf(year), pdf.content());
            return true;
        } catch (LayoutException e) {
            // Each of them was laid out by itself.
            throw new IllegalStateException(e);
        }
    }

    /** What a reader of the log should know: which reports are not printed, and which characters are not shown. */
    List<Problem> notices() {
        List<Problem> notices = new ArrayList<>();
        for (String source : unprinted) {
            notices.add(new Problem(
                    Location.startOf(source), null, Message.of("pdf.layout"), Message.of("pdf.layout.hint")));
        }
        if (!missing.isEmpty()) {
            notices.add(glyphs());
        }
        return notices;
    }

    private Problem glyphs() {
        Set<Integer> all = new TreeSet<>();
        missing.values().forEach(all::addAll);
        String named = all.stream().limit(MOST_NAMED).map(Character::toString).collect(Collectors.joining(" "));
        return printer.config()
                .body()
                .problem(
                        "pdf.glyphs",
                        all.size(),
                        all.size() > MOST_NAMED ? named + " …" : named,
                        missing.size(),
                        missing.firstKey());
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
