package org.reportsite.collection;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.reportsite.diagnostic.ProjectPaths;
import org.reportsite.yaml.Mistakes;
import org.reportsite.yaml.Place;

/** Finds the collections of a source folder: the folder itself, or each of its sub-folders. */
final class CollectionFolders {

    static final String COLLECTION_FILE = "collection.yml";
    static final String SITE_FILE = "report-site.yml";

    private final Path source;
    private final ProjectPaths paths;
    private final Mistakes mistakes;

    CollectionFolders(Path source, ProjectPaths paths, Mistakes mistakes) {
        this.source = source;
        this.paths = paths;
        this.mistakes = mistakes;
    }

    /**
     * The folders of the collections, by name; those of a mistaken layout too, so that what is wrong inside them is
     * told in the same run.
     */
    List<Path> find() {
        List<Path> entries = list(source);
        List<Path> folders = entries.stream()
                .filter(path -> !name(path).startsWith(".") && !isTheme(path) && Files.isDirectory(path))
                .toList();
        entries.forEach(this::checkName);
        folders.forEach(this::checkFilesIn);
        List<Path> collections =
                folders.stream().filter(CollectionFolders::isCollection).toList();
        if (collections.isEmpty()) {
            return List.of(source);
        }
        List<Path> found = new ArrayList<>(collections);
        if (isCollection(source)) {
            String others = String.join(
                    ", ", collections.stream().map(CollectionFolders::name).toList());
            mistakes.add(place(source.resolve(COLLECTION_FILE)), "config.two-levels", others);
            found.add(0, source);
        } else {
            checkOutside(entries, folders);
        }
        collections.forEach(this::checkReserved);
        checkClashes(collections);
        return found;
    }

    private boolean isTheme(Path folder) {
        return folder.equals(source.resolve(Theme.FOLDER));
    }

    static String name(Path path) {
        return path.getFileName().toString();
    }

    private static boolean isCollection(Path folder) {
        return Files.exists(folder.resolve(COLLECTION_FILE), LinkOption.NOFOLLOW_LINKS);
    }

    private Place place(Path path) {
        return Place.ofFile(paths.name(path));
    }

    private List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted(Comparator.comparing(CollectionFolders::name)).toList();
        } catch (IOException e) {
            mistakes.add(
                    place(folder),
                    "config.unreadable",
                    paths.name(folder),
                    e.getClass().getSimpleName());
            return List.of();
        }
    }

    /** A settings file of another spelling would silently have no effect. */
    private void checkName(Path entry) {
        String name = name(entry);
        String lower = name.toLowerCase(Locale.ROOT).replaceFirst("\\.yaml$", ".yml");
        String meant = lower.equals("collections.yml") ? COLLECTION_FILE : lower;
        if (!meant.equals(name) && (meant.equals(COLLECTION_FILE) || meant.equals(SITE_FILE))) {
            mistakes.add(place(entry), "config.file-name", name, meant);
        }
    }

    private void checkFilesIn(Path folder) {
        Path misnamed = folder.resolve("collection.yaml");
        if (Files.exists(misnamed)) {
            checkName(misnamed);
        }
        Path misplaced = folder.resolve(SITE_FILE);
        if (Files.exists(misplaced)) {
            mistakes.add(place(misplaced), "config.site-file-place", paths.name(source));
        }
    }

    /** With a collection in each sub-folder, a report anywhere else would silently be left out. */
    private void checkOutside(List<Path> entries, List<Path> folders) {
        for (Path entry : entries) {
            boolean folder = folders.contains(entry);
            if (folder && !isCollection(entry) && holdsReport(entry)) {
                mistakes.add(place(entry), "config.folder-without-collection", name(entry));
            } else if (!folder && isReport(entry)) {
                mistakes.add(place(entry), "config.report-outside", name(entry));
            }
        }
    }

    private boolean holdsReport(Path folder) {
        ReportFinder finder = new ReportFinder();
        try {
            Files.walkFileTree(folder, finder);
        } catch (IOException e) {
            mistakes.add(
                    place(folder),
                    "config.unreadable",
                    paths.name(folder),
                    e.getClass().getSimpleName());
        }
        return finder.found;
    }

    private static boolean isReport(Path file) {
        return ReportFiles.hasExtension(name(file)) && !ReportFiles.isHidden(name(file));
    }

    private void checkReserved(Path folder) {
        if (UnitsReader.RESERVED.contains(UnitIds.of(name(folder)))) {
            mistakes.add(place(folder.resolve(COLLECTION_FILE)), "config.collection-reserved", name(folder));
        }
    }

    private void checkClashes(List<Path> collections) {
        for (int i = 1; i < collections.size(); i++) {
            String name = name(collections.get(i));
            for (Path other : collections.subList(0, i)) {
                if (UnitIds.of(name(other)).equals(UnitIds.of(name))) {
                    Place at = place(collections.get(i).resolve(COLLECTION_FILE));
                    mistakes.add(at, "config.collection-clash", name, name(other));
                }
            }
        }
    }

    private static final class ReportFinder extends SimpleFileVisitor<Path> {
        private boolean found;

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            found = isReport(file);
            return found ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return name(folder).startsWith(".") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }
    }
}
