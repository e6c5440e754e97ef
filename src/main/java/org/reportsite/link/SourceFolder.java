package org.reportsite.link;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.StreamSupport;

/** The folder that reports and what they refer to lie in. Nothing outside it is read, nor anything hidden in it. For one thread. */
public final class SourceFolder {

    /** The largest file that is copied, in bytes. */
    public static final long MOST_BYTES = 50L << 20;

    private final Path root;
    private final Path realRoot;
    private final Spelling spelling;

    /**
     * A folder.
     *
     * @param root its path, absolute
     * @throws IOException if there is none
     */
    public SourceFolder(Path root) throws IOException {
        this.root = root.normalize();
        this.realRoot = root.toRealPath();
        this.spelling = new Spelling(this.root);
    }

    /**
     * A file as it is now.
     *
     * @param real its real path
     */
    record Found(Path real, long bytes) {}

    /**
     * The path that a reference names, links not followed.
     *
     * @param from the file that holds the reference, absolute
     * @throws TroubleException if it is no path, or leads out of the folder
     */
    Path path(Path from, String reference) throws TroubleException {
        try {
            Path path = from.resolveSibling(reference).normalize();
            if (!path.startsWith(root)) {
                throw new TroubleException(Trouble.OUTSIDE);
            }
            return path;
        } catch (InvalidPathException e) {
            throw new TroubleException(Trouble.MISSING);
        }
    }

    /**
     * The regular file at a path. Every link on the way is followed, as long as it ends inside the folder.
     *
     * @throws TroubleException if there is none, or it is too large
     */
    Found find(Path path) throws TroubleException {
        try {
            Path real = spelled(path).toRealPath();
            if (!real.startsWith(realRoot)) {
                throw new TroubleException(Trouble.OUTSIDE);
            }
            BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                throw new TroubleException(Trouble.NOT_A_FILE);
            }
            if (attributes.size() > MOST_BYTES) {
                throw new TroubleException(Trouble.TOO_BIG, String.valueOf(MOST_BYTES >> 20));
            }
            if (!Files.isReadable(real)) {
                throw new TroubleException(Trouble.UNREADABLE);
            }
            return new Found(real, attributes.size());
        } catch (AccessDeniedException e) {
            throw new TroubleException(Trouble.UNREADABLE);
        } catch (IOException e) {
            throw new TroubleException(Trouble.MISSING);
        }
    }

    /** The path as the disk spells it, whose Unicode normalisation may be another; upper and lower case must agree. */
    private Path spelled(Path path) throws TroubleException, IOException {
        Path inside = root.relativize(path);
        if (StreamSupport.stream(inside.spliterator(), false)
                .anyMatch(name -> name.toString().startsWith("."))) {
            throw new TroubleException(Trouble.MISSING);
        }
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                && path.toRealPath(LinkOption.NOFOLLOW_LINKS).endsWith(inside)) {
            return path;
        }
        return spelling.of(inside);
    }
}
