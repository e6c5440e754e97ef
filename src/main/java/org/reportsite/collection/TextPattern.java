package org.reportsite.collection;

import com.google.re2j.Pattern;

/**
 * A regular expression in RE2's syntax. Searching takes time linear in the text.
 *
 * @param expression the compiled expression
 */
public record TextPattern(Pattern expression) {

    /** Whether a text holds a match. */
    public boolean isIn(String text) {
        return expression.matcher(text).find();
    }

    /** The expression as written. */
    public String text() {
        return expression.pattern();
    }
}
