package org.reportsite.scan;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.reportsite.collection.ReportFiles;

/** Finds the files of a collection that can be reports. */
final class FileFinder {

    private static final int DEEPEST = 16;

    private FileFinder() {}

    /**
     * What was found.
     *
     * @param reports Markdown and text files, and the folders that can't be entered: for want of permission, because they
     *     are links that lead elsewhere, or because they lie too deep
     * @param others files in formats that are not read
     * @param asides files that surely are no reports, such as {@code README.md}
     * @param links folders that are links to another place below the folder; what they hold is found there
     */
    record Found(List<Path> reports, List<Path> others, List<Path> asides, List<Path> links) {}

    /**
     * What lies below a folder. What is hidden is left out. The order is the same on every system.
     *
     * @param leftOut folders in it that hold no reports
     * @throws IOException if the folder itself can't be read
     */
    static Found find(Path folder, Set<Path> leftOut) throws IOException {
        Found found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Files.walkFileTree(
                folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new Visitor(folder, leftOut, found));
        return new Found(inOrder(found.reports), inOrder(found.others), inOrder(found.asides), inOrder(found.links));
    }

    /** The same order, whatever order the system lists files in. */
    static List<Path> inOrder(List<Path> found) {
        return found.stream().sorted(FileFinder::compareNames).toList();
    }

    /** Folder by folder, so that 2024/a.md stands before 2024-copy/a.md, whatever the system's own order is. */
    private static int compareNames(Path one, Path other) {
        for (int i = 0; i < Math.min(one.getNameCount(), other.getNameCount()); i++) {
            int order = one.getName(i).toString().compareTo(other.getName(i).toString());
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.getNameCount(), other.getNameCount());
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Path realRoot;
        private final Set<Path> leftOut;
        private final Found found;

        Visitor(Path root, Set<Path> leftOut, Found found) throws IOException {
            this.root = root;
            this.leftOut = leftOut;
            this.realRoot = root.toRealPath();
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            if (!folder.equals(root) && (isHidden(folder) || leftOut.contains(folder))) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (!folder.toRealPath().startsWith(realRoot)) {
                found.reports.add(folder);
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (!folder.equals(root) && Files.isSymbolicLink(folder)) {
                found.links.add(folder);
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean isAside = ReportFiles.isAside(file.getFileName().toString());
            if (isAside) {
                found.asides.add(file);
            }
            if (isHidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (isReport(file) || attributes.isDirectory()) {
                found.reports.add(file);
            } else if (!isAside && ReportFiles.hasOtherFormat(file.getFileName().toString())) {
                found.others.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.equals(root)) {
                throw e;
            }
            // A link back to a folder above leads to nothing that isn't found anyway.
            if (!(e instanceof FileSystemLoopException)
                    && !isHidden(file)
                    && (isReport(file) || Files.isDirectory(file))) {
                found.reports.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        private static boolean isReport(Path file) {
            return ReportFiles.hasExtension(file.getFileName().toString());
        }

        private static boolean isHidden(Path path) {
            return ReportFiles.isHidden(path.getFileName().toString());
        }
    }
}
