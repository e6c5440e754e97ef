package org.reportsite.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk that does a number of changes, and not the one after: a write is done by half, all else not at all. */
final class FaultyDisk implements Disk {

    /** How it ends. */
    enum Mode {
        /** The process is killed: nothing is done from then on, no cleaning up either. */
        KILLED,
        /** That one change fails. */
        FULL
    }

    /** The end of the process. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final Disk real = new RealDisk();
    private final Mode mode;
    private int left;

    FaultyDisk(Mode mode, int changes) {
        this.mode = mode;
        this.left = changes;
    }

    /** Whether it came to the fault. */
    boolean hasStruck() {
        return left < 0;
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        if (left == 0) {
            real.write(file, Arrays.copyOf(content, content.length / 2));
        }
        count();
        real.write(file, content);
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        if (left == 0) {
            byte[] content = Files.readAllBytes(from);
            real.write(to, Arrays.copyOf(content, content.length / 2));
        }
        count();
        real.copy(from, to);
    }

    @Override
    public void writeDurably(Path file, byte[] content) throws IOException {
        if (left == 0) {
            real.write(file, Arrays.copyOf(content, content.length / 2));
        }
        count();
        // Not durably: the tests do this thousands of times, and the machine does not lose its power.
        real.write(file, content);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        count();
        real.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        count();
        real.delete(path);
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        count();
        real.createFolders(folder);
    }

    private void count() throws IOException {
        left--;
        if (left < 0 && mode == Mode.KILLED) {
            throw new Killed();
        }
        if (left == -1) {
            throw new IOException("No space left on device");
        }
    }
}
