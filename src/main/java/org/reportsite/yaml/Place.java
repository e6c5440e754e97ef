package org.reportsite.yaml;

import org.reportsite.diagnostic.Location;

/**
 * A place in a configuration file, with the line that stands there.
 *
 * @param location where
 * @param line the line as written, empty where the file can't be shown
 */
public record Place(Location location, String line) {

    /** The place of a file or folder as a whole. */
    public static Place ofFile(String file) {
        return new Place(Location.startOf(file), "");
    }
}
