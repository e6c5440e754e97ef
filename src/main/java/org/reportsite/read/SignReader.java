package org.reportsite.read;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text sign by sign as its readers meet it: character references, percent-encoded bytes and escapes of YAML as
 * what they stand for, digits and separators of every script and width as half-width ones, markup as nothing.
 */
final class SignReader {

    /** What no reader sees. */
    static final char UNSEEN = Comments.DROPPED;
    /** A line end within a paragraph. */
    static final char LINE_END = '\n';
    /** What ends a line for good: the next one begins a paragraph or an item. */
    static final char PARAGRAPH_END = '\u000B';

    private static final int FULL_WIDTH = 0xFEE0;
    private static final int LONGEST_REFERENCE = 18;
    private static final int LONGEST_TAG = 80;
    private static final int LONGEST_COMMENT = 300;
    private static final int LONGEST_ORDINAL = 3;

    /** The named references of HTML that are spaces, dashes, dots or nothing. */
    private static final Map<String, Integer> NAMED = Map.ofEntries(
            Map.entry("nbsp", 0xA0),
            Map.entry("ensp", 0x2002),
            Map.entry("emsp", 0x2003),
            Map.entry("thinsp", 0x2009),
            Map.entry("shy", 0xAD),
            Map.entry("zwnj", 0x200C),
            Map.entry("zwj", 0x200D),
            Map.entry("ZeroWidthSpace", 0x200B),
            Map.entry("NoBreak", 0x2060),
            Map.entry("hyphen", 0x2010),
            Map.entry("dash", 0x2010),
            Map.entry("ndash", 0x2013),
            Map.entry("mdash", 0x2014),
            Map.entry("period", (int) '.'),
            Map.entry("plus", (int) '+'));

    private final String text;
    private int end;

    SignReader(String text) {
        this.text = text;
    }

    /** Index past the sign that was read last. */
    int end() {
        return end;
    }

    /** The sign that begins at an index; {@link #UNSEEN}, {@link #LINE_END} and {@link #PARAGRAPH_END} among them. */
    char read(int at) {
        char c = text.charAt(at);
        end = at + 1;
        return switch (c) {
            case '&' -> reference(at);
            case '%' -> encoded(at);
            case '\\' -> escape(at);
            case '<' -> tag(at);
            case '\n' -> lineEnd(at);
            case '*', '_', '`', '(', ')', '[', ']', '（', '）' -> UNSEEN;
            case '~' -> strikethrough(at);
            default -> c < ' ' && c != '\t' ? UNSEEN : c < 0x80 ? c : shown(codePoint(at));
        };
    }

    private int codePoint(int at) {
        int codePoint = text.codePointAt(at);
        end = at + Character.charCount(codePoint);
        return codePoint;
    }

    private static char shown(int codePoint) {
        int digit = Character.digit(codePoint, 10);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> UNSEEN;
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.DASH_PUNCTUATION -> '-';
            default -> folded(codePoint);
        };
    }

    /** Full-width commas stay: one between two numbers is no decimal sign. */
    private static char folded(int codePoint) {
        boolean isWide = (codePoint >= 'Ａ' && codePoint <= 'ｚ') || codePoint == '．' || codePoint == '＋';
        if (codePoint == '\u2212' || codePoint == '·' || codePoint == '•') {
            return '-';
        }
        // What lies beyond the basic plane only has to be no digit.
        return isWide ? (char) (codePoint - FULL_WIDTH) : codePoint > Character.MAX_VALUE ? '?' : (char) codePoint;
    }

    /** A character reference, by number or name; a mere ampersand where it is none of those above. */
    private char reference(int at) {
        int semicolon = text.indexOf(';', at);
        if (semicolon < 0 || semicolon - at > LONGEST_REFERENCE) {
            return '&';
        }
        String name = text.substring(at + 1, semicolon);
        Integer codePoint = name.startsWith("#") ? number(name.substring(1)) : NAMED.get(name);
        if (codePoint == null) {
            return '&';
        }
        end = semicolon + 1;
        return shown(codePoint);
    }

    private static @Nullable Integer number(String written) {
        boolean isHex = written.startsWith("x") || written.startsWith("X");
        return codePoint(isHex ? written.substring(1) : written, isHex ? 16 : 10);
    }

    private static @Nullable Integer codePoint(String digits, int radix) {
        if (!digits.matches("[0-9A-Fa-f]{1,8}")) {
            return null;
        }
        try {
            int codePoint = Integer.parseInt(digits, radix);
            return Character.isValidCodePoint(codePoint) ? codePoint : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** A byte of an address, {@code %30}. */
    private char encoded(int at) {
        Integer code = at + 3 > text.length() ? null : codePoint(text.substring(at + 1, at + 3), 16);
        if (code == null || code < ' ' || code > '9') {
            return '%';
        }
        end = at + 3;
        return (char) code.intValue();
    }

    /** Markdown's escape, or one of YAML, an x or u and two or four digits. */
    private char escape(int at) {
        char kind = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        int length = kind == 'x' ? 2 : kind == 'u' ? 4 : 0;
        Integer code = length == 0 || at + 2 + length > text.length()
                ? null
                : codePoint(text.substring(at + 2, at + 2 + length), 16);
        if (code == null) {
            return UNSEEN;
        }
        end = at + 2 + length;
        return shown(code);
    }

    private char strikethrough(int at) {
        if (!text.startsWith("~~", at)) {
            return '~';
        }
        end = at + 2;
        return UNSEEN;
    }

    /** A comment or a tag; a line break is a space. */
    private char tag(int at) {
        boolean isComment = text.startsWith("<!--", at);
        String close = isComment ? "-->" : ">";
        String head = text.substring(at, Math.min(text.length(), at + (isComment ? LONGEST_COMMENT : LONGEST_TAG)));
        int closed = head.indexOf(close);
        if (closed < 0 || !(isComment || head.substring(0, closed).matches("</?[A-Za-z][^<>\n]*"))) {
            return '<';
        }
        end = at + closed + close.length();
        return head.regionMatches(true, 0, "<br", 0, 3) ? ' ' : UNSEEN;
    }

    /** The end of a line with the quote's marks and the spaces that begin the next one. */
    private char lineEnd(int at) {
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '>')) {
            end++;
        }
        int past = end;
        while (past < text.length() && past - end < LONGEST_ORDINAL && Character.isDigit(text.charAt(past))) {
            past++;
        }
        boolean isItem = past > end
                && (text.startsWith(". ", past) || text.startsWith(") ", past) || text.startsWith("、", past));
        if (isItem) {
            end = at + 1;
        }
        return isItem ? PARAGRAPH_END : LINE_END;
    }
}
