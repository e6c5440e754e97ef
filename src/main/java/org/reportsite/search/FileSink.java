package org.reportsite.search;

import java.io.IOException;

/** Takes files of the site as they are made. */
@FunctionalInterface
public interface FileSink {

    /**
     * Takes a file.
     *
     * @param path relative to the site's root, forward slashes
     * @throws IOException if it can't be written
     */
    void take(String path, byte[] content) throws IOException;
}
