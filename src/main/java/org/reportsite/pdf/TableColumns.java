package org.reportsite.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportsite.text.DisplayWidth;

/**
 * Sets how broad the columns of tables are. Left to itself the layout makes a column as narrow as one character where
 * another one has a long text, and breaks words and numbers for it.
 *
 * <p>Widths are in halves of an em, which is what a digit takes; a Chinese character takes two.
 */
final class TableColumns {

    /** The text is 156 mm broad; that of tables has 12 points. */
    private static final int SHEET = 73;

    /** What stands between a cell's text and the next cell's. */
    private static final int PADDING = 2;

    /** A word that is broader may be broken though there is room for it. */
    private static final int BROADEST_WORD = 24;

    /** Six Chinese characters: a name or a heading, rather than a sentence. */
    private static final int SHORT = 12;

    private static final int ONE_CHARACTER = 2;

    private static final String TABLE = "<table>";
    private static final Pattern ROW_OR_CELL = Pattern.compile("<t(?:r|([hd])(?: [^>]*)?)>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern REFERENCE = Pattern.compile("&[^;\\s]{1,8};");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern OTHER_THAN_WORDS = Pattern.compile("[^!-~\\p{IsLatin}]+");

    /** What a column needs. */
    private static final class Column {
        private int word = ONE_CHARACTER;
        private int whole = ONE_CHARACTER;

        void add(String text) {
            whole = Math.max(whole, width(text));
            SPACE.splitAsStream(text).forEach(this::addPart);
        }

        private void addPart(String part) {
            int width = width(part);
            if (width <= SHORT) {
                word = Math.max(word, width);
            } else {
                OTHER_THAN_WORDS.splitAsStream(part).forEach(run -> word = Math.max(word, width(run)));
            }
        }
    }

    private TableColumns() {}

    /** XHTML whose tables have columns with widths, as far as a sheet has room for them. */
    static String set(String xhtml) {
        StringBuilder set = new StringBuilder(xhtml.length());
        int done = 0;
        for (int at = xhtml.indexOf(TABLE); at >= 0; at = xhtml.indexOf(TABLE, done)) {
            int content = at + TABLE.length();
            set.append(xhtml, done, at);
            set.append(opening(columns(xhtml.substring(content, xhtml.indexOf("</table>", content)))));
            done = content;
        }
        return set.append(xhtml, done, xhtml.length()).toString();
    }

    private static List<Column> columns(String rows) {
        List<Column> columns = new ArrayList<>();
        int next = 0;
        for (Matcher part = ROW_OR_CELL.matcher(rows); part.find(); ) {
            if (part.group(1) == null) {
                next = 0;
                continue;
            }
            if (next == columns.size()) {
                columns.add(new Column());
            }
            int end = rows.indexOf("</t" + part.group(1) + ">", part.end());
            columns.get(next++).add(text(rows.substring(part.end(), end)));
        }
        return columns;
    }

    private static String text(String xhtml) {
        return REFERENCE
                .matcher(TAG.matcher(xhtml).replaceAll(""))
                .replaceAll("x")
                .strip();
    }

    /** Letters are a little broader than half an em. */
    private static int width(String text) {
        return (DisplayWidth.of(text) * 6 + 4) / 5;
    }

    private static String opening(List<Column> columns) {
        for (int broadest = BROADEST_WORD; broadest >= ONE_CHARACTER; broadest--) {
            int room = SHEET;
            for (Column column : columns) {
                room -= Math.min(column.word, broadest) + PADDING;
            }
            if (room >= 0) {
                return opening(columns, broadest, room);
            }
        }
        return TABLE;
    }

    /** What room is left goes to the columns whose texts need more lines. */
    private static String opening(List<Column> columns, int broadest, int room) {
        StringBuilder opening = new StringBuilder("<table class=\"set\"><colgroup>");
        double wanted = 0;
        for (Column column : columns) {
            wanted += column.whole;
        }
        for (Column column : columns) {
            double width = Math.min(column.word, broadest) + PADDING + room * (column.whole / wanted);
            opening.append(String.format(Locale.ROOT, "<col style=\"width: %.2f%%\"/>", width * 100 / SHEET));
        }
        return opening.append("</colgroup>").toString();
    }
}
