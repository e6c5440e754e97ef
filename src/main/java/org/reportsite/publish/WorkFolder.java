package org.reportsite.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The folder beside the output in which a build does its work. Beside it, because only within one file system can a
 * file take the place of another in one step.
 *
 * @param root the folder
 */
record WorkFolder(Path root) {

    private static final String STAGED = "files";
    private static final String REMOVED = "removed";
    private static final String JOURNAL = "journal";
    private static final String NEW_JOURNAL = "journal.new";
    private static final String SCRATCH = "scratch-";
    private static final Set<String> NAMES = Set.of(STAGED, REMOVED, JOURNAL, NEW_JOURNAL);

    /** The work folder of an output folder. */
    static WorkFolder beside(Path output) {
        return new WorkFolder(output.resolveSibling(output.getFileName() + ".staging"));
    }

    /** Where a file waits to be put in its place. */
    Path staged(String path) {
        return root.resolve(STAGED).resolve(path);
    }

    /** Where a file goes that is no longer wanted. */
    Path removed(String path) {
        return root.resolve(REMOVED).resolve(path);
    }

    /** The steps of a publication that has begun. */
    Path journal() {
        return root.resolve(JOURNAL);
    }

    /**
     * What a build keeps on the disk for lack of memory.
     *
     * @param name tells it from others
     */
    Path scratch(String name) {
        return root.resolve(SCRATCH + name);
    }

    /** The journal while it is being written. */
    Path newJournal() {
        return root.resolve(NEW_JOURNAL);
    }

    boolean exists() {
        return Files.exists(root, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether nothing stands there but what a build leaves: it is about to be deleted. */
    boolean isOurs() throws IOException {
        if (!Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (DirectoryStream<Path> children = Files.newDirectoryStream(root)) {
            for (Path child : children) {
                String name = child.getFileName().toString();
                if (!NAMES.contains(name) && !name.startsWith(SCRATCH)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Deletes it with all it holds; links are deleted, not followed. */
    void delete(Disk disk) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                disk.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                disk.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
