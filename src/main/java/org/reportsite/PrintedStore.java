package org.reportsite;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportsite.render.PrintedReport;
import org.reportsite.render.PrintedReport.Bookmark;

/**
 * Reports to be printed once more, in the volume of their year, kept in a file until then: those of a whole collection don't
 * fit in memory. Any number of threads may use it.
 */
final class PrintedStore implements AutoCloseable {

    private final RandomAccessFile file;
    private final Map<Key, Long> places = new HashMap<>();
    private long length;

    /** Opens a file, which is nobody else's. */
    PrintedStore(Path path) throws IOException {
        this.file = new RandomAccessFile(path.toFile(), "rw");
        file.setLength(0);
    }

    private record Key(String unit, int year) {}

    void put(String unit, int year, PrintedReport report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(report, new DataOutputStream(bytes));
        synchronized (this) {
            places.put(new Key(unit, year), length);
            file.seek(length);
            file.write(bytes.toByteArray());
            length += bytes.size();
        }
    }

    /** A report that was put here, null for none. */
    @Nullable
    PrintedReport get(String unit, int year) throws IOException {
        synchronized (this) {
            Long place = places.get(new Key(unit, year));
            if (place == null) {
                return null;
            }
            file.seek(place);
            return read(new DataInputStream(new Input()));
        }
    }

    private static void write(PrintedReport report, DataOutputStream out) throws IOException {
        text(report.title(), out);
        text(report.lang(), out);
        text(report.body(), out);
        out.writeBoolean(report.mark() != null);
        if (report.mark() != null) {
            text(report.mark(), out);
        }
        out.writeInt(report.bookmarks().size());
        for (Bookmark bookmark : report.bookmarks()) {
            text(bookmark.title(), out);
            text(bookmark.id(), out);
        }
        out.writeInt(report.pictures().size());
        for (Map.Entry<String, Path> picture : report.pictures().entrySet()) {
            text(picture.getKey(), out);
            text(picture.getValue().toString(), out);
        }
    }

    private static PrintedReport read(DataInputStream in) throws IOException {
        String title = text(in);
        String lang = text(in);
        String body = text(in);
        String mark = in.readBoolean() ? text(in) : null;
        List<Bookmark> bookmarks = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            bookmarks.add(new Bookmark(text(in), text(in)));
        }
        Map<String, Path> pictures = new HashMap<>();
        for (int count = in.readInt(); count > 0; count--) {
            pictures.put(text(in), Path.of(text(in)));
        }
        return new PrintedReport(title, lang, body, mark, bookmarks, pictures);
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** The file from where it stands. */
    private final class Input extends InputStream {
        @Override
        public int read() throws IOException {
            return file.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int count) throws IOException {
            return file.read(bytes, offset, count);
        }
    }
}
