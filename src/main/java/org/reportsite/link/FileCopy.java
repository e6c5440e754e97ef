package org.reportsite.link;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file of the source folder that is published.
 *
 * @param name its name beside the unit's pages, unique there on every system
 * @param source its real path
 * @param type its kind as its extension says, an image's as its content says: lower case, {@code pdf}
 * @param bytes its size in bytes
 * @param size width and height, null where it is no image or its header doesn't say
 */
public record FileCopy(
        String name,
        Path source,
        String type,
        long bytes,
        @Nullable ImageSize size) {}
