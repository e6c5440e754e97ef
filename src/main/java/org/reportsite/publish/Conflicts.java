package org.reportsite.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportsite.diagnostic.Problem;

/** Finds what stands in the way of the site and is not from an earlier build, so must not be replaced. */
final class Conflicts {

    /** After a lost manifest every page is a conflict: enough of them to see that. */
    private static final int MOST_NAMED = 10;

    private final String displayPath;
    private final Standing standing;
    private final Manifest previous;
    private final Set<String> going;
    private final Map<String, String> goingByFoldedPath = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int unnamed;

    /**
     * A search in an output folder.
     *
     * @param displayPath the folder as messages show it
     * @param standing what stands in it
     * @param previous the files that earlier builds put there
     * @param going those of them that will be gone before the site's files come
     */
    Conflicts(String displayPath, Standing standing, Manifest previous, Set<String> going) {
        this.displayPath = displayPath;
        this.standing = standing;
        this.previous = previous;
        this.going = going;
        going.forEach(path -> goingByFoldedPath.put(SitePath.folded(path), path));
    }

    /** The conflicts with these folders and files of the site. */
    List<Problem> find(Collection<String> folders, Collection<String> files) throws IOException {
        for (String folder : folders) {
            checkFolder(folder);
        }
        for (String file : files) {
            checkFile(file);
        }
        if (unnamed > 0) {
            problems.add(Problems.at(displayPath, "output.more-foreign", unnamed));
        }
        return List.copyOf(problems);
    }

    private void checkFolder(String path) throws IOException {
        BasicFileAttributes found = standing.find(path);
        if (found == null || Standing.isFolder(found) || isOwned(path)) {
            return;
        }
        add(path, isLink(found) ? "output.foreign-link" : "output.foreign-file");
    }

    private void checkFile(String path) throws IOException {
        BasicFileAttributes found = standing.find(path);
        if (found == null) {
            return;
        }
        if (Standing.isFolder(found)) {
            if (!willBeEmpty(path)) {
                add(path, "output.foreign-folder");
            }
        } else if (!isOwned(path)) {
            add(path, "output.foreign-file");
        }
    }

    /** Whether an earlier build put it there. */
    private boolean isOwned(String path) throws IOException {
        return previous.files().containsKey(path) || isGoing(path);
    }

    /** Whether it will be gone, be it under a name that this system takes for the same. */
    private boolean isGoing(String path) throws IOException {
        return going.contains(path) || isSameAs(goingByFoldedPath.get(SitePath.folded(path)), path);
    }

    private boolean isSameAs(@Nullable String old, String path) throws IOException {
        return old != null && standing.find(old) != null && Files.isSameFile(standing.at(old), standing.at(path));
    }

    /** Whether a folder holds nothing but what will be gone; an empty one is somebody's, ours are deleted. */
    private boolean willBeEmpty(String folder) throws IOException {
        boolean any = false;
        try (DirectoryStream<Path> children = Files.newDirectoryStream(standing.at(folder))) {
            for (Path child : children) {
                any = true;
                if (!willBeGone(folder + "/" + child.getFileName())) {
                    return false;
                }
            }
        }
        return any;
    }

    private boolean willBeGone(String path) throws IOException {
        BasicFileAttributes found = standing.find(path);
        return (found != null && Standing.isFolder(found)) ? willBeEmpty(path) : isGoing(path);
    }

    private static boolean isLink(BasicFileAttributes found) {
        return found.isSymbolicLink() || found.isDirectory();
    }

    private void add(String path, String key) {
        if (problems.size() < MOST_NAMED) {
            problems.add(Problems.at(displayPath + "/" + path, key, Manifest.NAME));
        } else {
            unnamed++;
        }
    }
}
