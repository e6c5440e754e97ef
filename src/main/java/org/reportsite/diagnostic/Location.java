package org.reportsite.diagnostic;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param file path relative to the project, with forward slashes on every system
 * @param line line, from 1
 * @param column column in UTF-16 units, from 1
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    public Location {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column start at 1: " + line + ":" + column);
        }
    }

    /** The place where a file begins. */
    public static Location startOf(String file) {
        return new Location(file, 1, 1);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, the form that editors and terminals make a link of. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
