package org.reportsite.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the output folder now. Links inside it are seen as links: what they point to is not the output.
 *
 * @param root the output folder, its real path
 */
record Standing(Path root) {

    /** Whether there is an output folder. */
    boolean exists() {
        return Files.isDirectory(root);
    }

    /** The place of a file or folder. */
    Path at(String path) {
        return root.resolve(path);
    }

    /** The folders on the way to a file, outermost first, without the output folder itself. */
    List<Path> foldersOf(String path) {
        return SitePath.foldersOf(path).stream().map(this::at).toList();
    }

    /** Whether the way there leads through no link and no file; folders that are missing do no harm. */
    boolean isReached(String path) throws IOException {
        for (Path folder : foldersOf(path)) {
            BasicFileAttributes attributes = attributes(folder);
            if (attributes == null) {
                return true;
            }
            if (!isFolder(attributes)) {
                return false;
            }
        }
        return true;
    }

    /** What stands at a path, links not followed; null where nothing does, or it is not reached. */
    @Nullable
    BasicFileAttributes find(String path) throws IOException {
        return isReached(path) ? attributes(at(path)) : null;
    }

    /** Whether a file or a link stands there. */
    boolean hasFile(String path) throws IOException {
        BasicFileAttributes attributes = find(path);
        return attributes != null && (attributes.isRegularFile() || attributes.isSymbolicLink());
    }

    /** Whether a file with this content stands there. */
    boolean hasContent(String path, byte[] content) throws IOException {
        BasicFileAttributes attributes = find(path);
        return attributes != null
                && attributes.isRegularFile()
                && attributes.size() == content.length
                && Arrays.equals(content, Files.readAllBytes(at(path)));
    }

    /** Whether a file with the same content as another stands there. */
    boolean hasContentOf(String path, Path other) throws IOException {
        BasicFileAttributes attributes = find(path);
        return attributes != null && attributes.isRegularFile() && Files.mismatch(at(path), other) < 0;
    }

    /** Whether these are the attributes of a real folder; a junction on Windows has those of a folder and of other. */
    static boolean isFolder(BasicFileAttributes attributes) {
        return attributes.isDirectory() && !attributes.isOther();
    }

    private static @Nullable BasicFileAttributes attributes(Path path) throws IOException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return null;
        }
    }
}
