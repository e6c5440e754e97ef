package org.reportsite;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import org.reportsite.diagnostic.ProjectPaths;

/**
 * Whether Java can name the files. On Linux it names them in the encoding of the locale, whatever {@code file.encoding}
 * says: in the locale C, which containers often have, names beyond ASCII are read as question marks and can't be written.
 */
public final class FileNames {

    private static final char UNREADABLE = '\uFFFD';

    private FileNames() {}

    /**
     * Looks through a folder for names that can't be read.
     *
     * @throws InvalidInputException if there is one for want of a locale
     * @throws IOException if the folder can't be read
     */
    static void check(Path folder, ProjectPaths paths) throws InvalidInputException, IOException {
        if (isLocaleSufficient()) {
            return;
        }
        Search search = new Search();
        Files.walkFileTree(folder, search);
        if (search.found != null) {
            throw unusable(paths.name(search.found));
        }
    }

    /**
     * What to tell of a name that Java refuses: a mistake for want of a locale, else the exception itself. In English, as
     * other languages can't be shown in such a locale.
     */
    public static InvalidInputException unusable(InvalidPathException e) {
        if (isLocaleSufficient()) {
            throw e;
        }
        return unusable(e.getInput());
    }

    private static InvalidInputException unusable(String name) {
        String encoding = System.getProperty("sun.jnu.encoding", "?");
        return new InvalidInputException(List.of(new Problem(
                Location.startOf(name),
                null,
                Message.of("build.file-names", encoding),
                Message.of("build.file-names.hint", encoding))));
    }

    private static boolean isLocaleSufficient() {
        try {
            return !Path.of("\u5E74").toString().isEmpty();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static final class Search extends SimpleFileVisitor<Path> {
        private @Nullable Path found;

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return look(folder);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            return look(file);
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return look(file);
        }

        private FileVisitResult look(Path path) {
            if (path.toString().indexOf(UNREADABLE) < 0) {
                return FileVisitResult.CONTINUE;
            }
            found = path;
            return FileVisitResult.TERMINATE;
        }
    }
}
