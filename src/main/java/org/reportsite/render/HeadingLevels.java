package org.reportsite.render;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Levels of the headings below one heading of a page: by how they are nested, not by how deep the report sets them, so
 * that a report that skips a level makes no page that does.
 */
final class HeadingLevels {

    private static final int LOWEST = 6;

    private final int above;
    private final Deque<Integer> open = new ArrayDeque<>();

    /** The levels below a heading of this level. */
    HeadingLevels(int above) {
        this.above = above;
    }

    /** The level of the next heading, of some depth in the report. */
    int next(int depth) {
        while (!open.isEmpty() && open.getLast() >= depth) {
            open.removeLast();
        }
        open.addLast(depth);
        return Math.min(above + open.size(), LOWEST);
    }
}
