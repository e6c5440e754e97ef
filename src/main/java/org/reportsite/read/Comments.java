package org.reportsite.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out HTML comments that stand on lines of their own or are long, before Markdown is parsed: flexmark needs stack
 * for each character of a comment. Lines and columns of what remains stay as they are.
 */
final class Comments {

    /** Stands for a dropped character. A noncharacter of Unicode, so no text holds it. */
    static final char DROPPED = '\uFDD0';

    private static final String DROPPED_TEXT = String.valueOf(DROPPED);
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";
    private static final Pattern FENCE = Pattern.compile("(?m)^ {0,3}(```|~~~)");
    private static final int SHORT = 200;

    private Comments() {}

    /**
     * A comment that ends.
     *
     * @param start index at which it begins
     * @param end index past its end
     */
    record Span(int start, int end) {
        String content(String text) {
            int content = start + OPEN.length();
            return end - CLOSE.length() < content ? "" : text.substring(content, end - CLOSE.length());
        }
    }

    /**
     * The comments of a text that end.
     *
     * @param markdown whether it may hold fenced code, in which there are none
     */
    static List<Span> in(String text, boolean markdown) {
        List<Span> spans = new ArrayList<>();
        Fences fences = new Fences(text);
        int lastClose = text.lastIndexOf(CLOSE);
        int start = text.indexOf(OPEN);
        while (start >= 0) {
            int end = end(text, start, lastClose);
            boolean isCode = markdown && fences.enclose(start);
            if (end >= 0 && !isCode) {
                spans.add(new Span(start, end));
            }
            start = text.indexOf(OPEN, end < 0 || isCode ? start + OPEN.length() : end);
        }
        return spans;
    }

    static String drop(String text) {
        int start = text.indexOf(OPEN);
        if (start < 0) {
            return text;
        }
        char[] kept = text.toCharArray();
        Fences fences = new Fences(text);
        int lastClose = text.lastIndexOf(CLOSE);
        while (start >= 0) {
            int end = end(text, start, lastClose);
            if (fences.enclose(start)) {
                end = start + OPEN.length();
            } else if (end < 0) {
                // Markdown would take all the rest for the comment: the report's text is not to be lost for a slip.
                end = start + OPEN.length();
                blank(kept, start, end, atLineStart(text, start) ? ' ' : DROPPED);
            } else if (ownLines(text, start, end)) {
                blank(kept, start, end, ' ');
            } else if (end - start > SHORT) {
                blank(kept, start, end, DROPPED);
            }
            start = text.indexOf(OPEN, end);
        }
        return new String(kept);
    }

    /** A text without the signs of dropped characters. */
    static String withoutDropped(String text) {
        return text.indexOf(DROPPED) < 0 ? text : text.replace(DROPPED_TEXT, "");
    }

    private static boolean atLineStart(String text, int start) {
        int before = start - 1;
        while (before >= 0 && text.charAt(before) != '\n' && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }

    /** Index past a comment, negative where it never ends, or where the next one begins before it does. */
    private static int end(String text, int start, int lastClose) {
        int content = start + OPEN.length();
        if (text.startsWith(">", content)) {
            return content + 1;
        } else if (text.startsWith("->", content)) {
            return content + 2;
        }
        int close = content > lastClose ? -1 : text.indexOf(CLOSE, content);
        int next = close < 0 ? -1 : text.indexOf(OPEN, content);
        return close < 0 || (next >= 0 && next < close) ? -1 : close + CLOSE.length();
    }

    /** Whether nothing else stands on the lines of a stretch. */
    static boolean ownLines(String text, int start, int end) {
        int after = end;
        while (after < text.length() && text.charAt(after) != '\n' && Character.isWhitespace(text.charAt(after))) {
            after++;
        }
        return atLineStart(text, start) && (after == text.length() || text.charAt(after) == '\n');
    }

    static void blank(char[] text, int start, int end, char with) {
        for (int i = start; i < end; i++) {
            if (text[i] != '\n') {
                text[i] = with;
            }
        }
    }

    /** Tells whether places, asked for in order, lie in fenced code: the text is looked through once. */
    private static final class Fences {
        private final Matcher fence;
        private boolean found;
        private boolean open;

        Fences(String text) {
            fence = FENCE.matcher(text);
            found = fence.find();
        }

        boolean enclose(int offset) {
            while (found && fence.end() <= offset) {
                open = !open;
                found = fence.find();
            }
            return open;
        }
    }
}
