package org.reportsite.check.report;

import java.util.Locale;

/**
 * Text as a terminal may show it: control characters, which could move the cursor or reorder what is read, appear as
 * {@code [U+202E]}, a tab as spaces.
 */
final class VisibleText {

    private static final String TAB = "    ";

    private VisibleText() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.append(shown(c)));
        return shown.toString();
    }

    private static String shown(int c) {
        if (c == '\t') {
            return TAB;
        }
        return isHidden(c) ? String.format(Locale.ROOT, "[U+%04X]", c) : Character.toString(c);
    }

    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
