package org.reportsite.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import org.reportsite.diagnostic.InvalidInputException;

/** Whether a folder can be published into. Changes nothing. */
final class OutputCheck {

    private static final String DEVICE = "unix:dev";

    private final OutputFolder output;

    private OutputCheck(OutputFolder output) {
        this.output = output;
    }

    /**
     * The real path of an output folder, which need not exist. Everything else works with this path, so a folder
     * reached through a link has its work folder and lock beside itself, not beside the link.
     *
     * @throws InvalidInputException if it can't be published into
     */
    static Path usablePath(OutputFolder output) throws InvalidInputException, IOException {
        return new OutputCheck(output).usablePath();
    }

    private Path usablePath() throws InvalidInputException, IOException {
        Path wanted = output.path().toAbsolutePath().normalize();
        Path existing = nearestExisting(wanted);
        requireFolder(wanted, existing);
        Path real = realPath(wanted, existing);
        requireUnprotected(real);
        requireWritable(real, existing.toRealPath());
        requireOneFileSystem(real);
        return real;
    }

    private void requireFolder(Path wanted, Path existing) throws InvalidInputException {
        if (Files.isDirectory(existing)) {
            return;
        }
        throw existing.equals(wanted) ? problem("output.is-file") : problem("output.parent-is-file", existing);
    }

    private void requireUnprotected(Path real) throws InvalidInputException, IOException {
        if (real.getParent() == null) {
            throw problem("output.is-root");
        }
        for (Path folder : output.protectedFolders()) {
            Path normal = folder.toAbsolutePath().normalize();
            if (realPath(normal, nearestExisting(normal)).startsWith(real)) {
                throw problem("output.protected", folder);
            }
        }
    }

    private void requireWritable(Path real, Path existing) throws InvalidInputException {
        if (!Files.isWritable(existing)) {
            throw problem("output.not-writable", existing);
        }
        // The work folder and the lock come beside the output folder.
        Path beside = Objects.requireNonNull(real.getParent(), "a root was refused");
        if (existing.equals(real) && !Files.isWritable(beside)) {
            throw problem("output.not-writable", beside);
        }
    }

    private void requireOneFileSystem(Path real) throws InvalidInputException, IOException {
        // Not by FileStore: the JDK fails to find one in a changed root. Windows has no such attribute, and few mounts.
        if (Files.exists(real)
                && real.getFileSystem().supportedFileAttributeViews().contains("unix")
                && !Files.getAttribute(real, DEVICE).equals(Files.getAttribute(real.getParent(), DEVICE))) {
            throw problem("output.is-mount");
        }
    }

    private InvalidInputException problem(String key) {
        return Problems.only(output.displayPath(), key);
    }

    private InvalidInputException problem(String key, Path path) {
        return Problems.only(output.displayPath(), key, Problems.shown(path));
    }

    /** The path itself or the nearest folder above it that exists; a link that leads nowhere exists. */
    private static Path nearestExisting(Path path) {
        Path nearest = path;
        while (!Files.exists(nearest, LinkOption.NOFOLLOW_LINKS) && nearest.getParent() != null) {
            nearest = nearest.getParent();
        }
        return nearest;
    }

    private static Path realPath(Path path, Path existing) throws IOException {
        return existing.toRealPath().resolve(existing.relativize(path));
    }
}
