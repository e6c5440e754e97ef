package org.reportsite.diagnostic;

import java.util.Locale;

/**
 * The characters that order text on the screen, by Unicode's UAX #9. With them a text reads other than it is stored
 * ("Trojan Source", CVE-2021-42574): an amount, a name, an address can be forged.
 */
public final class BidiControls {

    private BidiControls() {}

    /** Whether a character embeds, overrides or isolates a direction, or ends that: U+202A to 202E, U+2066 to 2069. */
    public static boolean isReordering(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    /** Whether a character is an invisible letter with a direction, U+200E, U+200F or U+061C: right-to-left text needs them. */
    public static boolean isMark(char c) {
        return c == '\u200E' || c == '\u200F' || c == '\u061C';
    }

    /** Whether a text holds letters that are written from right to left. */
    public static boolean isRightToLeft(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Hebrew, the first such script, begins at U+0590.
            if (c >= '\u0590' && !isMark(c)) {
                byte direction = Character.getDirectionality(text.codePointAt(i));
                if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The text, each of these characters written as {@code [U+202E]}. */
    public static String escaped(String text) {
        StringBuilder escaped = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isControl = c >= '\u061C' && (isReordering(c) || isMark(c));
            if (isControl && escaped == null) {
                escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (escaped != null) {
                escaped.append(isControl ? "[" + name(c) + "]" : String.valueOf(c));
            }
        }
        return escaped == null ? text : escaped.toString();
    }

    /** A character by its number: {@code U+202E}. */
    public static String name(char c) {
        return String.format(Locale.ROOT, "U+%04X", (int) c);
    }
}
