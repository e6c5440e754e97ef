package org.reportsite.maven;

import static org.apache.maven.api.plugin.testing.MojoExtension.getTestFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The small project that a test of a goal runs in. */
final class HarnessProject {

    private HarnessProject() {}

    static Path file(String path) {
        return getTestFile(path).toPath();
    }

    /** Deletes what an earlier test left. */
    static void clean() throws IOException {
        Path target = file("target");
        if (!Files.exists(target)) {
            return;
        }
        try (Stream<Path> files = Files.walk(target)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
