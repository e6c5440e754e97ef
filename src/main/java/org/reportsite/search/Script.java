package org.reportsite.search;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Iterator;
import org.reportsite.diagnostic.BidiControls;

/**
 * Writes a script that hands data to the search page: one call of a global function. Pages opened from a disk may load
 * scripts, but no other files.
 */
final class Script {

    private final StringBuilder text = new StringBuilder();
    private boolean first = true;

    /**
     * Begins a call.
     *
     * @param function which of the page's functions takes the data
     */
    Script(String function) {
        text.append("reportSearch.").append(function).append('(');
    }

    /** Adds a value: a text, a number, or a list of values. */
    Script add(Object value) {
        text.append(first ? "" : ",\n");
        first = false;
        append(value);
        return this;
    }

    /** Ends the call. */
    byte[] bytes() {
        return text.append(");\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void append(Object value) {
        if (value instanceof Iterable<?> list) {
            text.append('[');
            for (Iterator<?> each = list.iterator(); each.hasNext(); ) {
                append(each.next());
                text.append(each.hasNext() ? "," : "");
            }
            text.append(']');
        } else if (value instanceof Integer number) {
            text.append(number.intValue());
        } else {
            string(BidiControls.escaped(value.toString()));
        }
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ' || c == '\u2028' || c == '\u2029' || isHalf(value, i)) {
                text.append("\\u").append(HexFormat.of().toHexDigits((short) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    /** Whether a character is half of one whose other half is not beside it: UTF-8 has no form for it. */
    private static boolean isHalf(String value, int i) {
        char c = value.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
    }
}
