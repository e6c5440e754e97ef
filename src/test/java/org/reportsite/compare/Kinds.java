package org.reportsite.compare;

/** Kinds of change as the tests write them. */
final class Kinds {

    private Kinds() {}

    static char mark(Kind kind) {
        return switch (kind) {
            case KEPT -> '=';
            case EDITED -> '~';
            case MOVED -> '^';
            case ADDED -> '+';
            case REMOVED -> '-';
        };
    }
}
