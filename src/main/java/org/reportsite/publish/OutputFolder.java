package org.reportsite.publish;

import java.nio.file.Path;
import java.util.List;

/**
 * A folder to publish into.
 *
 * @param path the folder; it need not exist yet
 * @param displayPath the same as messages show it: relative to the project, forward slashes
 * @param protectedFolders folders that the output must neither be nor contain, such as the sources and the project's
 *     base directory
 */
public record OutputFolder(Path path, String displayPath, List<Path> protectedFolders) {

    public OutputFolder {
        protectedFolders = List.copyOf(protectedFolders);
    }
}
