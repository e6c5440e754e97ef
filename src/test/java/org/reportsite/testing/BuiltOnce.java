package org.reportsite.testing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.reportsite.diagnostic.InvalidInputException;

/**
 * Folders that tests only look at, made once a run of Maven by the JVM that needs them first; another that needs them
 * meanwhile waits. Where Maven doesn't say which run it is, as in an IDE, each JVM makes its own.
 */
final class BuiltOnce {

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    /** Makes what is to be in a folder. */
    interface Maker {
        void make(Path folder) throws IOException, InvalidInputException;
    }

    private static final class Run {
        private static final Path FOLDER = folder();

        private static Path folder() {
            try {
                String run = System.getProperty("test.run");
                return run == null
                        ? Files.createTempDirectory(Files.createDirectories(TARGET), "built-")
                        : Files.createDirectories(TARGET.resolve("built-" + run));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private BuiltOnce() {}

    /** The absolute path of a folder, made if it is not there yet. It must stay as it is. */
    static synchronized Path folder(String name, Maker maker) throws IOException, InvalidInputException {
        Path folder = Run.FOLDER.resolve(name);
        Path lockFile = Run.FOLDER.resolve(name + ".lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            // Until the channel is closed.
            channel.lock();
            if (!Files.exists(folder)) {
                // Elsewhere first: what a JVM that was ended has left is none.
                Path unfinished = Files.createTempDirectory(Run.FOLDER, name + "-");
                maker.make(unfinished);
                Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return folder;
    }
}
