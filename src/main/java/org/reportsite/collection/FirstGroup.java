package org.reportsite.collection;

import java.util.Optional;

/** Finds what stands in the first capturing group of a regular expression in RE2's syntax. */
final class FirstGroup {

    private static final int NONE = -1;

    private final String pattern;

    private FirstGroup(String pattern) {
        this.pattern = pattern;
    }

    /** The expression between the group's brackets; empty where there is no such group. */
    static Optional<String> of(String pattern) {
        return new FirstGroup(pattern).find();
    }

    private Optional<String> find() {
        int start = NONE;
        int depth = 0;
        for (int i = 0; i < pattern.length(); i = next(i)) {
            char c = pattern.charAt(i);
            if (c == '(') {
                depth++;
                if (start == NONE && isCapturing(i)) {
                    start = opening(i);
                    depth = 1;
                }
            } else if (c == ')') {
                depth--;
                if (start != NONE && depth == 0) {
                    return Optional.of(pattern.substring(start, i));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isCapturing(int bracket) {
        return !pattern.startsWith("(?", bracket)
                || pattern.startsWith("(?P<", bracket)
                || pattern.startsWith("(?<", bracket);
    }

    /** The index behind a group's bracket and name. */
    private int opening(int bracket) {
        return pattern.startsWith("(?", bracket) ? pattern.indexOf('>', bracket) + 1 : bracket + 1;
    }

    /** The index of the next character, behind an escaped one, a quotation or a class. */
    private int next(int i) {
        if (pattern.startsWith("\\Q", i)) {
            int end = pattern.indexOf("\\E", i);
            return end < 0 ? pattern.length() : end + 2;
        }
        if (pattern.charAt(i) == '\\') {
            return i + 2;
        }
        return pattern.charAt(i) == '[' ? classEnd(i) : i + 1;
    }

    /** The index behind a class: a bracket at its beginning, escaped, or of a named class, doesn't close it. */
    private int classEnd(int opening) {
        int i = opening + (pattern.startsWith("[^", opening) ? 2 : 1);
        if (pattern.startsWith("]", i)) {
            i++;
        }
        while (i < pattern.length() && pattern.charAt(i) != ']') {
            int named = pattern.startsWith("[:", i) ? pattern.indexOf(":]", i) : NONE;
            i = named != NONE ? named + 2 : i + (pattern.charAt(i) == '\\' ? 2 : 1);
        }
        return i + 1;
    }
}
