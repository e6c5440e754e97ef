package org.reportsite.render;

import java.util.Locale;
import java.util.regex.Pattern;
import org.reportsite.diagnostic.BidiControls;

/**
 * Shows the characters that reorder text on the screen, by which an amount could read other than it is stored, and
 * those that HTML forbids. Done on whole pages, so that no place where a report's text goes is forgotten.
 */
final class VisibleControls {

    private static final Pattern CONTROL =
            Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F]");
    /** In a page with right-to-left text they belong to it. */
    private static final Pattern CONTROL_OR_MARK = Pattern.compile(CONTROL + "|[\\u061C\\u200E\\u200F]");

    private VisibleControls() {}

    static String in(String html) {
        if (!mayBeIn(html)) {
            return html;
        }
        Pattern hidden = BidiControls.isRightToLeft(html) ? CONTROL : CONTROL_OR_MARK;
        return hidden.matcher(html).replaceAll(match -> name(match.group()));
    }

    /** Pages are long, and next to none holds any: by far the most characters need one comparison or two. */
    private static boolean mayBeIn(String html) {
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c < ' ' ? c != '\n' && c != '\t' : c >= '\u007F' && isRare(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRare(char c) {
        return c <= '\u009F' || BidiControls.isReordering(c) || BidiControls.isMark(c);
    }

    private static String name(String control) {
        return String.format(Locale.ROOT, "[U+%04X]", (int) control.charAt(0));
    }
}
