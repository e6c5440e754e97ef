package org.reportsite.publish;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The files of the site being built, path and digest only, and their folders. Any number of threads may add. */
final class WantedFiles {

    private final Map<String, Digest> files = new ConcurrentHashMap<>();
    private final Map<String, Digest> foldedFiles = new ConcurrentHashMap<>();
    private final Set<String> folders = ConcurrentHashMap.newKeySet();
    private final Set<String> foldedFolders = ConcurrentHashMap.newKeySet();

    /**
     * Adds a file.
     *
     * @return whether it is new: the same file may be given twice
     * @throws IllegalStateException if another content has this path, or a path that some systems take for the same; or
     *     if it would be both a file and a folder
     */
    boolean add(String path, Digest digest) {
        String folded = SitePath.folded(path);
        Digest earlier = foldedFiles.putIfAbsent(folded, digest);
        if (earlier != null && !earlier.equals(digest)) {
            throw new IllegalStateException("two files of different content are both called " + path
                    + ", at least where case and Unicode normalisation do not count");
        }
        // Added first and checked then, here as for folders: of two threads at least one sees the other's.
        if (foldedFolders.contains(folded)) {
            throw fileAndFolder(path);
        }
        SitePath.foldersOf(path).forEach(this::addFolder);
        return files.putIfAbsent(path, digest) == null;
    }

    private void addFolder(String folder) {
        if (!folders.add(folder)) {
            return;
        }
        String folded = SitePath.folded(folder);
        foldedFolders.add(folded);
        if (foldedFiles.containsKey(folded)) {
            throw fileAndFolder(folder);
        }
    }

    boolean has(String path) {
        return files.containsKey(path);
    }

    /** All files, in a fixed order. */
    SortedMap<String, Digest> files() {
        return new TreeMap<>(files);
    }

    /** All folders, outer before inner. */
    SortedSet<String> folders() {
        return new TreeSet<>(folders);
    }

    /**
     * Whether a file that is no longer wanted must go before these come: it, or a folder it stands in, has the place of
     * one of these or of their folders, or its name but for case and normalisation.
     */
    boolean areBlockedBy(String unwanted) {
        String folded = SitePath.folded(unwanted);
        return foldedFiles.containsKey(folded)
                || foldedFolders.contains(folded)
                || SitePath.foldersOf(unwanted).stream().anyMatch(this::isFileOrSpelledOtherwise);
    }

    private boolean isFileOrSpelledOtherwise(String oldFolder) {
        String folded = SitePath.folded(oldFolder);
        return foldedFiles.containsKey(folded) || (foldedFolders.contains(folded) && !folders.contains(oldFolder));
    }

    private static IllegalStateException fileAndFolder(String path) {
        return new IllegalStateException(path + " is both a file and a folder of the site");
    }
}
