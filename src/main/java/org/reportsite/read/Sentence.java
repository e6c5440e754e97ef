package org.reportsite.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a heading that runs into its text ends, and what a paragraph's lead is. */
final class Sentence {

    /** A Chinese full stop, or a Western one before a space, the end, or a Chinese character. */
    private static final Pattern END = Pattern.compile("[。！？!?]|[.．](?=\\s|$|\\p{IsHan})");

    private static final Pattern CLOSING_MARKS = Pattern.compile("[”’」』）)》]*");
    private static final int LONGEST_LEAD = 60;

    private Sentence() {}

    /** Index of the mark that ends a text's first sentence; its length where none does. */
    static int end(String text) {
        Matcher end = END.matcher(text);
        return end.find() ? end.start() : text.length();
    }

    /** Index of what follows a sentence that ends at an index: past its mark and the quotes that close after it. */
    static int after(String text, int end) {
        if (end >= text.length()) {
            return text.length();
        }
        Matcher marks = CLOSING_MARKS.matcher(text).region(end + 1, text.length());
        return marks.lookingAt() ? marks.end() : end + 1;
    }

    /** Whether a first sentence is short enough to be a lead. */
    static boolean canLead(String text, int end) {
        return text.codePointCount(0, end) <= LONGEST_LEAD;
    }
}
