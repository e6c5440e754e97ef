package org.reportsite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import org.reportsite.diagnostic.ProjectPaths;

/** Writes files that must not be there yet: what a user wrote is never overwritten. */
final class NewFile {

    private final ProjectPaths paths;

    NewFile(Path project) {
        this.paths = new ProjectPaths(project);
    }

    /** Fails where a file is there, before anything is written. */
    void requireNone(Path file) throws InvalidInputException {
        if (Files.exists(file)) {
            throw exists(file);
        }
    }

    void write(Path file, String text) throws IOException, InvalidInputException {
        Files.createDirectories(file.getParent());
        try {
            Files.writeString(file, text, UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw exists(file);
        }
    }

    private InvalidInputException exists(Path file) {
        return problem(file, "scaffold.exists", paths.name(file));
    }

    InvalidInputException problem(Path at, String key, Object... arguments) {
        return new InvalidInputException(List.of(new Problem(
                Location.startOf(paths.name(at)),
                null,
                Message.of(key, arguments),
                Message.of(key + ".hint", arguments))));
    }
}
