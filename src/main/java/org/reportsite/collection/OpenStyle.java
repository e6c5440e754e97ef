package org.reportsite.collection;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;

/**
 * Finds what has no other half in a style sheet: a brace, a quotation mark or a comment, by the tokens of CSS Syntax Level 3.
 * Browsers pass over all that follows without a word. Linear in the text.
 */
final class OpenStyle {

    private static final String COMMENT_START = "/*";
    private static final String COMMENT_END = "*/";

    private final String css;
    private final Deque<Integer> open = new ArrayDeque<>();
    private int at;

    private OpenStyle(String css) {
        this.css = css;
    }

    /** Where what has no other half stands, the first of several; empty where all is closed. */
    static OptionalInt find(String css) {
        return new OpenStyle(css).find();
    }

    private OptionalInt find() {
        while (at < css.length()) {
            int start = at;
            if (!pass()) {
                return OptionalInt.of(start);
            }
        }
        return open.isEmpty() ? OptionalInt.empty() : OptionalInt.of(open.getLast());
    }

    /** Goes behind the next token; false where it has no other half. */
    private boolean pass() {
        char c = css.charAt(at);
        if (css.startsWith(COMMENT_START, at)) {
            int end = css.indexOf(COMMENT_END, at + COMMENT_START.length());
            at = end + COMMENT_END.length();
            return end >= 0;
        } else if (c == '"' || c == '\'') {
            return passString(c);
        }
        at += c == '\\' ? 2 : 1;
        if (c == '{') {
            open.push(at - 1);
        }
        return c != '}' || open.poll() != null;
    }

    /** A string ends with its line, but for escaped line ends. */
    private boolean passString(char quote) {
        for (at++; at < css.length() && css.charAt(at) != '\n'; at++) {
            char c = css.charAt(at);
            if (c == quote) {
                at++;
                return true;
            }
            at += c == '\\' ? 1 : 0;
        }
        return false;
    }
}
