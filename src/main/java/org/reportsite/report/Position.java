package org.reportsite.report;

/**
 * A place in a report's source.
 *
 * @param line line, from 1
 * @param column column in UTF-16 units, from 1
 */
public record Position(int line, int column) implements Comparable<Position> {

    /** Where a file begins. */
    public static final Position START = new Position(1, 1);

    /** The place a number of columns further on the same line. */
    public Position plus(int columns) {
        return new Position(line, column + columns);
    }

    @Override
    public int compareTo(Position other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
