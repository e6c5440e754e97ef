package org.reportsite.read;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbering that opens a heading or a point: the levels of GB/T 9704-2012 section 7.3.3, full-width or half-width,
 * and the Roman numerals of English outlines.
 */
final class Markers {

    private static final String HAN = "[一二三四五六七八九十百零〇]+";
    private static final String SPACE = "[ \\t\\u3000]*";
    private static final Map<Level, Pattern> PATTERNS = new EnumMap<>(Map.of(
            Level.HAN, Pattern.compile("(" + HAN + ")" + SPACE + "[、．.]" + SPACE),
            Level.HAN_IN_PARENTHESES, Pattern.compile("[（(]" + SPACE + "(" + HAN + ")" + SPACE + "[）)][、]?" + SPACE),
            Level.ROMAN, Pattern.compile("([IVX]{1,5}|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ])" + SPACE + "[、．.]" + SPACE),
            Level.DIGIT, Pattern.compile("([0-9０-９]{1,2})" + SPACE + "[、．.](?![0-9０-９])" + SPACE),
            Level.DIGIT_IN_PARENTHESES, Pattern.compile("[（(]" + SPACE + "([0-9０-９]{1,2})" + SPACE + "[）)]" + SPACE)));

    private Markers() {}

    /** Kinds of numbering, the shallowest first. */
    enum Level {
        HAN,
        ROMAN,
        HAN_IN_PARENTHESES,
        DIGIT,
        DIGIT_IN_PARENTHESES
    }

    /**
     * A marker.
     *
     * @param number the numeral alone
     * @param printed numeral and punctuation
     * @param length its length and that of the space after it
     */
    record Marker(Level level, String number, String printed, int length) {}

    /** The marker that a text begins with. */
    static Optional<Marker> at(String text) {
        for (Map.Entry<Level, Pattern> pattern : PATTERNS.entrySet()) {
            Matcher matcher = pattern.getValue().matcher(text);
            if (matcher.lookingAt()) {
                return Optional.of(new Marker(
                        pattern.getKey(), matcher.group(1), matcher.group().strip(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    /** Whether a text begins with a marker of this level. */
    static boolean opens(String text, Level level) {
        return at(text).filter(marker -> marker.level() == level).isPresent();
    }
}
