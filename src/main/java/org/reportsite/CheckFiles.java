package org.reportsite;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;

/** Writes the check's files, each whole or not at all. */
final class CheckFiles {

    private static final String CHECK_JSON = "check.json";

    private CheckFiles() {}

    static void write(Path folder, byte[] json) throws IOException, InvalidInputException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new InvalidInputException(List.of(isFile(folder)));
        }
        Path staged = Files.createTempFile(folder, CHECK_JSON, ".tmp");
        Files.write(staged, json);
        Files.move(
                staged,
                folder.resolve(CHECK_JSON),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
    }

    private static Problem isFile(Path folder) {
        String shown = folder.toString();
        return new Problem(
                Location.startOf(shown),
                null,
                Message.of("build.check-is-file", shown),
                Message.of("build.check-is-file.hint", shown));
    }
}
