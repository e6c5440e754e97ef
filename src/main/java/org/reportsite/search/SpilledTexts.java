package org.reportsite.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Folded texts, kept in a file until all are there: those of a whole collection don't fit in memory. Texts may be added
 * by several threads at once.
 */
final class SpilledTexts implements AutoCloseable {

    /** What ends each block. */
    static final char BLOCK_END = '\n';

    private final Path path;
    private final FileChannel file;
    private final List<Piece> pieces = new ArrayList<>();
    private final long[] occurrences = new long[Character.MAX_VALUE + 1];
    private long length;

    /** Opens the file, which is deleted when it is closed. */
    SpilledTexts(Path path) throws IOException {
        this.path = path;
        this.file = FileChannel.open(
                path, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /**
     * Some text of a report.
     *
     * @param group what its section is compared under, empty outside of sections
     * @param at where it begins in the file, in bytes
     * @param units its length in UTF-16 units
     */
    record Piece(ReportKey report, String group, long at, int units) {}

    /**
     * Adds a text.
     *
     * @param text folded, each block ended by {@link #BLOCK_END}
     */
    void add(ReportKey report, String group, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * Character.BYTES);
        bytes.asCharBuffer().put(text);
        long at = place(report, group, text);
        while (bytes.hasRemaining()) {
            at += file.write(bytes, at);
        }
    }

    private synchronized long place(ReportKey report, String group, String text) {
        long at = length;
        pieces.add(new Piece(report, group, at, text.length()));
        length += (long) text.length() * Character.BYTES;
        text.chars().forEach(unit -> occurrences[unit]++);
        return at;
    }

    /** All texts, in no order. */
    synchronized List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    /** How often each UTF-16 unit occurs. */
    synchronized long[] occurrences() {
        return occurrences.clone();
    }

    /**
     * A text.
     *
     * @param into takes it, at least as long
     */
    void read(Piece piece, char[] into) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(piece.units() * Character.BYTES);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, piece.at() + bytes.position()) < 0) {
                throw new IOException("a file of the build was cut short: " + path);
            }
        }
        bytes.flip().asCharBuffer().get(into, 0, piece.units());
    }

    @Override
    public void close() throws IOException {
        file.close();
        Files.deleteIfExists(path);
    }
}
