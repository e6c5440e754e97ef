package org.reportsite;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.reportsite.render.Page;

/**
 * The folder with what each unit has to mend. It holds what the last check gave and nothing of earlier ones; which files
 * those are stands in a list, so that files of others stay.
 */
final class AuthorFiles {

    private static final String LIST = ".report-site-files";

    private final Path folder;

    /** Those in the folder {@code authors} of the check's folder. */
    AuthorFiles(Path check) {
        folder = check.resolve("authors");
    }

    void write(List<Page> pages) throws IOException {
        Set<String> names = new TreeSet<>();
        pages.forEach(page -> names.add(page.path()));
        for (String old : listed()) {
            if (!names.contains(old)) {
                remove(folder.resolve(old));
            }
        }
        if (pages.isEmpty()) {
            remove(folder.resolve(LIST));
            return;
        }
        for (Page page : pages) {
            Path file = folder.resolve(page.path());
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, page.content());
        }
        Files.writeString(folder.resolve(LIST), String.join("\n", names) + "\n");
    }

    /** What an earlier check wrote; whatever somebody made of the list, only files in the folder. */
    private List<String> listed() throws IOException {
        List<String> files = new ArrayList<>();
        if (Files.isRegularFile(folder.resolve(LIST))) {
            for (String line : Files.readAllLines(folder.resolve(LIST))) {
                if (isInside(line)) {
                    files.add(line);
                }
            }
        }
        return files;
    }

    private boolean isInside(String name) {
        try {
            Path file = folder.resolve(name).normalize();
            return file.startsWith(folder) && Files.isRegularFile(file);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Removes a file, and the folders that it leaves empty. */
    private void remove(Path file) throws IOException {
        Files.deleteIfExists(file);
        Path left = file.normalize().getParent();
        while (left != null && left.startsWith(folder)) {
            try {
                Files.delete(left);
            } catch (DirectoryNotEmptyException | NoSuchFileException e) {
                return;
            }
            left = left.getParent();
        }
    }
}
