package org.reportsite.read;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out HTML comments that stand on lines of their own or are long, before Markdown is parsed: flexmark needs stack
 * for each character of a comment. Lines and columns of what remains stay as they are.
 */
final class Comments {

    /** Stands for a dropped character. A noncharacter of Unicode, so no text holds it. */
    static final char DROPPED = '\uFDD0';

    private static final Pattern COMMENT = Pattern.compile("<!--(?:>|->|[\\s\\S]*?-->)");
    private static final Pattern FENCE = Pattern.compile("(?m)^ {0,3}(```|~~~)");
    private static final int SHORT = 200;

    private Comments() {}

    static String drop(String text) {
        if (!text.contains("<!--")) {
            return text;
        }
        char[] kept = text.toCharArray();
        Matcher comment = COMMENT.matcher(text);
        int from = 0;
        while (comment.find(from)) {
            from = comment.end();
            if (insideFence(text, comment.start())) {
                from = comment.start() + 4;
            } else if (ownLines(text, comment.start(), comment.end())) {
                blank(kept, comment.start(), comment.end(), ' ');
            } else if (comment.end() - comment.start() > SHORT) {
                blank(kept, comment.start(), comment.end(), DROPPED);
            }
        }
        return new String(kept);
    }

    private static boolean insideFence(String text, int offset) {
        return FENCE.matcher(text).region(0, offset).results().count() % 2 == 1;
    }

    private static boolean ownLines(String text, int start, int end) {
        int lineStart = text.lastIndexOf('\n', start - 1) + 1;
        int lineEnd = text.indexOf('\n', end) < 0 ? text.length() : text.indexOf('\n', end);
        return text.substring(lineStart, start).isBlank()
                && text.substring(end, lineEnd).isBlank();
    }

    private static void blank(char[] text, int start, int end, char with) {
        for (int i = start; i < end; i++) {
            if (text[i] != '\n') {
                Arrays.fill(text, i, i + 1, with);
            }
        }
    }
}
