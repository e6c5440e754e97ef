package org.reportsite.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into sentences. A sentence ends at {@code 。！？}, at {@code .!?} before white space or the end, and at a line
 * feed, not at {@code ；}; quotes and brackets that close right behind the mark belong to it. A line that holds a tab is
 * a table's row and one sentence whatever it holds.
 */
public final class Sentences {

    private static final String FULL_MARKS = "。！？｡";
    private static final String MARKS = FULL_MARKS + ".!?";
    private static final String CLOSERS = "”’」』）】》〉〕］｝\"')]}";

    private Sentences() {}

    /**
     * The sentences of a text in order, without the white space around them; none is empty.
     *
     * @param text plain text, paragraphs parted by line feeds
     */
    public static List<String> split(String text) {
        List<String> sentences = new ArrayList<>();
        text.lines().forEach(line -> splitLine(line, sentences));
        return List.copyOf(sentences);
    }

    /** Whether a character is a mark that can end a sentence. */
    public static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    private static void splitLine(String line, List<String> into) {
        if (line.indexOf('\t') >= 0) {
            add(line, into);
            return;
        }
        int start = 0;
        int i = 0;
        while (i < line.length()) {
            if (!isMark(line.charAt(i))) {
                i++;
                continue;
            }
            int end = past(line, i);
            if (ends(line, start, i, end)) {
                add(line.substring(start, end), into);
                start = end;
            }
            i = end;
        }
        add(line.substring(start), into);
    }

    /** Where the run of marks and closing characters that begins at a mark is over. */
    private static int past(String line, int mark) {
        int end = mark + 1;
        while (end < line.length() && isMark(line.charAt(end))) {
            end++;
        }
        while (end < line.length() && CLOSERS.indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean ends(String line, int start, int mark, int end) {
        if (hasFullMark(line, mark, end)) {
            return true;
        }
        if (end == line.length()) {
            return true;
        }
        if (!isSpace(line.charAt(end))) {
            return false;
        }
        return line.charAt(mark) != '.' || !Abbreviations.at(line, start, mark, end);
    }

    private static boolean hasFullMark(String line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (FULL_MARKS.indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static void add(String piece, List<String> into) {
        int from = 0;
        int to = piece.length();
        while (from < to && isSpace(piece.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(piece.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            into.add(piece.substring(from, to));
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
