package org.reportsite.pdf;

import com.openhtmltopdf.util.XRLog;
import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.reportsite.collection.PdfConfig;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.render.PrintedReport;

/**
 * Makes PDFs. Any number of threads may do so at a time. The same reports in the same fonts give the same bytes.
 *
 * <p>Nothing but the images named by a report is read while it is laid out: no address is ever resolved.
 */
public final class PdfPrinter implements Closeable {

    private final PdfConfig config;
    private final LocalDate date;
    private final Queue<Faces> free = new ConcurrentLinkedQueue<>();

    private PdfPrinter(PdfConfig config, LocalDate date) {
        this.config = config;
        this.date = date;
    }

    /**
     * Opens the fonts.
     *
     * @param date the day of the build
     * @throws InvalidInputException if one can't be put into a PDF
     */
    public static PdfPrinter open(PdfConfig config, LocalDate date) throws InvalidInputException {
        // A switch of the library for the whole JVM; what it says is of no use to those who write reports.
        XRLog.setLoggingEnabled(false);
        PdfPrinter printer = new PdfPrinter(config, date);
        printer.free.add(new Faces(config));
        return printer;
    }

    /** What it was opened with. */
    public PdfConfig config() {
        return config;
    }

    /**
     * A PDF.
     *
     * @param content the file; not to be changed
     * @param missing the characters that its fonts lack, for which it shows a mark, ascending
     */
    @SuppressWarnings("ArrayRecordComponent") // Written and let go.
    public record Printed(byte[] content, Set<Integer> missing) {
        public Printed {
            missing = Collections.unmodifiableSet(new TreeSet<>(missing));
        }
    }

    /**
     * A report of a volume.
     *
     * @param name what the contents of the volume call it
     */
    public record Part(String name, PrintedReport report) {}

    /** Gives the reports of a volume, one by one. */
    public interface Source {
        /** The next report, null after the last. */
        @Nullable
        Part next() throws IOException;
    }

    /**
     * One report, its structure told to screen readers.
     *
     * @throws LayoutException if it can't be laid out
     * @throws InvalidInputException if a font can't be read any more
     * @throws IOException if the disk fails
     */
    public Printed report(PrintedReport report) throws IOException, InvalidInputException, LayoutException {
        return with(true, volume -> {
            volume.add(report);
            return volume.save(report.title(), report.lang(), date);
        });
    }

    /**
     * Several reports after a sheet with their common title and, where there are at least two, their list.
     *
     * @param contents what stands over that list
     * @throws LayoutException if one can't be laid out
     * @throws InvalidInputException if a font can't be read any more
     * @throws IOException if the disk fails
     */
    public Printed volume(PrintedReport cover, String contents, Source reports)
            throws IOException, InvalidInputException, LayoutException {
        return with(false, volume -> {
            volume.add(cover);
            int front = volume.sheets();
            Contents list = new Contents(cover, contents);
            for (Part part = reports.next(); part != null; part = reports.next()) {
                list.add(part.name(), volume.sheets());
                volume.add(part.report());
            }
            volume.insertContents(list, front);
            return volume.save(cover.title(), cover.lang(), date);
        });
    }

    private interface Work {
        byte[] in(Volume volume) throws IOException, LayoutException;
    }

    private Printed with(boolean tagged, Work work) throws IOException, InvalidInputException, LayoutException {
        Faces opened = free.poll();
        Faces faces = opened == null ? new Faces(config) : opened;
        try (Volume volume = new Volume(faces, tagged)) {
            byte[] content = work.in(volume);
            return new Printed(content, volume.missing());
        } finally {
            free.add(faces);
        }
    }

    /** Closes the fonts; no thread may be printing any more. */
    @Override
    public void close() throws IOException {
        for (Faces faces : free) {
            faces.close();
        }
    }
}
