package org.reportsite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** Writes files of which a reader sees the old or the new one, never a half. */
final class WholeFiles {

    private WholeFiles() {}

    /**
     * Writes files into a folder, in place of those that stand there.
     *
     * @param folder one that is there
     * @param files their bytes by name
     * @throws IOException if the disk fails; nothing but whole files is left then
     */
    static void write(Path folder, Map<String, byte[]> files) throws IOException {
        // A folder, since a temporary file is for its owner's eyes alone, and stays so where it is moved.
        Path staging = Files.createTempDirectory(folder, ".staged-");
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(staging.resolve(file.getKey()), file.getValue());
            }
            for (String name : files.keySet()) {
                Files.move(
                        staging.resolve(name),
                        folder.resolve(name),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            for (String name : files.keySet()) {
                Files.deleteIfExists(staging.resolve(name));
            }
            Files.delete(staging);
        }
    }
}
