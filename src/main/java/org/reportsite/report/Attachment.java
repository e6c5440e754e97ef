package org.reportsite.report;

import org.jspecify.annotations.Nullable;

/**
 * A file that a report's front matter lists.
 *
 * @param path its path from the report's file
 * @param title what it is called, null where only the path is given
 * @param at where the path stands
 */
public record Attachment(String path, @Nullable String title, Position at) {

    /** What it is listed as: its title, else the file's name. */
    public String name() {
        return title == null ? path.substring(path.lastIndexOf('/') + 1) : title;
    }
}
