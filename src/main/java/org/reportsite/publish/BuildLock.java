package org.reportsite.publish;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps other builds away from an output folder. The system releases it when the process dies.
 *
 * <p>The file stays when the lock is released. Were it deleted, a build that opened it before could lock the deleted
 * file while another creates and locks a new one, and both would go on.
 */
final class BuildLock implements AutoCloseable {

    /**
     * Files that this process has locked. It must not even open one of them again: on POSIX systems, closing any
     * channel to a file gives up all locks that the process has on it.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private BuildLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock of an output folder without waiting.
     *
     * @param output the folder, its real path
     * @return the lock, or nothing if another build has it
     * @throws IOException if the file can't be opened, or the file system has no locks
     */
    static Optional<BuildLock> tryAcquire(Path output) throws IOException {
        Path file = output.resolveSibling(output.getFileName() + ".lock");
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        Optional<BuildLock> lock = Optional.empty();
        try {
            lock = tryLock(file);
        } finally {
            if (lock.isEmpty()) {
                HELD.remove(file);
            }
        }
        return lock;
    }

    private static Optional<BuildLock> tryLock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, CREATE, WRITE, LinkOption.NOFOLLOW_LINKS);
        boolean locked = false;
        try {
            locked = channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // Another class loader of this process has it: the same as another process.
            locked = false;
        } finally {
            if (!locked) {
                channel.close();
            }
        }
        return locked ? Optional.of(new BuildLock(file, channel)) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        if (!channel.isOpen()) {
            return; // By now it may be another build's.
        }
        try {
            channel.close();
        } finally {
            HELD.remove(file);
        }
    }
}
