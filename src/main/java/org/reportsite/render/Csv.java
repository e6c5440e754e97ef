package org.reportsite.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as RFC 4180 has it, in UTF-8 with a byte order mark, by which spreadsheets know it. A text that a spreadsheet
 * would take for a formula gets an apostrophe before it; numbers stay numbers.
 */
final class Csv {

    private static final String MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    /** What begins a formula, or a cell that a spreadsheet begins anew; full-width where input methods write it so. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private static final Pattern NUMBER = Pattern.compile("-[0-9]+(?:\\.[0-9]+)?");

    private final StringBuilder table = new StringBuilder(MARK);

    /** Adds a row of texts. */
    void row(List<String> cells) {
        table.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append(LINE_END);
    }

    byte[] bytes() {
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String text) {
        String safe = text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0 || isNumber(text) ? text : "'" + text;
        boolean isQuoted = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
        return isQuoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
